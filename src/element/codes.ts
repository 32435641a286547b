import {localize} from '../accounts/text.ts';
import type {Code, CodesOptions} from '../qr/codes.ts';
import type {Manner} from './manner.ts';
import type {View} from './view.ts';

/** What the codes are made of: the accounts that are shown, and how they are spoken of. */
export function codesOf({groups, heading, brand}: View, manner: Manner): [readonly Code[], CodesOptions] {
  const {limit, isExpanded, language, tag, texts, headingLevel} = manner;
  const entries = groups.flatMap((group) => group.entries).slice(0, isExpanded || !limit ? Infinity : limit);
  const codes = entries.flatMap(({title, links}) =>
    links.map(({account: {network, href}, note}) => ({
      title: title.text,
      titleLang: title.lang,
      network: `${localize(network.name, tag).text} ${note}`.trim(),
      href,
    })),
  );
  return [
    codes,
    {language, texts: {...texts}, heading: heading.text || texts.label, headingLevel, brand: brand?.text ?? ''},
  ];
}
