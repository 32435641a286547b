import {cancel, intro, outro, select, text} from '@clack/prompts';
import {LEVELS} from '../../list/format.ts';
import {textsFor} from '../../element/texts.ts';
import {sayFinding} from '../check/tell.ts';
import {addressesIn, tooMany, wrongWith} from './starter.ts';
import type {Level} from '../../list/model.ts';
import type {NewOptions} from '../commands/new.ts';
import type {Finding} from '../check/finding.ts';
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
  const {ask, say} = context.words;
  const inWords = (finding: Finding | undefined) => finding && sayFinding(finding, context).join(' → ');
  const wrong = (address: string, isSite = false) => inWords(wrongWith(address, isSite));
  const askFor = (message: string, placeholder: string, validate: (typed: string) => string | undefined) =>
    given(text({message, placeholder, validate: (typed) => validate((typed ?? '').trim())}));
  intro(ask.intro);
  try {
    const owner =
      options.owner?.trim() || (await askFor(ask.owner, ask.ownerHint, (typed) => (typed ? undefined : ask.needed)));
    const site =
      options.site ?? (await askFor(ask.site, ask.siteHint, (typed) => (typed ? wrong(typed, true) : undefined)));
    const accounts =
      (options.accounts?.length ? options.accounts : undefined) ??
      addressesIn(
        await askFor(ask.accounts, ask.accountsHint, (typed) => {
          const addresses = addressesIn(typed);
          if (!addresses.length) return ask.needed;
          return addresses.map((one) => wrong(one)).find(Boolean) ?? inWords(tooMany(addresses));
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
