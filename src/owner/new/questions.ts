import {cancel, intro, outro, select, text} from '@clack/prompts';
import {LEVELS} from '../../accounts/select.ts';
import {textsFor} from '../../i18n/texts.ts';
import {fill} from '../terminal.ts';
import {addressesIn, wrongWith} from './starter.ts';
import type {Level} from '../../accounts/model.ts';
import type {NewOptions} from '../commands/new.ts';
import type {Context} from '../context.ts';
import type {Answers} from './starter.ts';

/** Nobody wants to answer any more. */
class Cancelled extends Error {}

const given = async <T extends string>(answer: Promise<T | symbol>): Promise<T> => {
  const value = await answer;
  if (typeof value === 'symbol') throw new Cancelled();
  return value;
};

/** Asks what options haven't said; undefined where who is asked goes away. */
export async function askOwner(options: NewOptions, context: Context): Promise<Answers | undefined> {
  const {ask, say, findings} = context.words;
  const wrong = (address: string, isSite = false): string | undefined => {
    const code = wrongWith(address, isSite);
    return code && fill(findings[code][0], address);
  };
  const askFor = (message: string, placeholder: string, validate: (typed: string) => string | undefined) =>
    given(text({message, placeholder, validate: (typed) => validate((typed ?? '').trim())}));
  intro(ask.intro);
  try {
    const owner =
      options.owner ?? (await askFor(ask.owner, ask.ownerHint, (typed) => (typed ? undefined : ask.needed)));
    const site =
      options.site ?? (await askFor(ask.site, ask.siteHint, (typed) => (typed ? wrong(typed, true) : undefined)));
    const accounts =
      options.accounts ??
      addressesIn(
        await askFor(ask.accounts, ask.accountsHint, (typed) => {
          const addresses = addressesIn(typed);
          return addresses.length ? addresses.map((one) => wrong(one)).find(Boolean) : ask.needed;
        }),
      );
    const texts = textsFor(context.language);
    const levels = LEVELS.map((value) => ({value, label: texts[value]}));
    const level =
      options.level ?? (await given<Level>(select({message: ask.level, options: levels, initialValue: 'municipal'})));
    outro(ask.done);
    return {owner, site, accounts, level};
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    cancel(say.cancelled);
    return undefined;
  }
}
