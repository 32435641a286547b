import {LANGUAGE, spoken} from '../shared/language.ts';

/** What is said after copying. */
export interface TakeWords {
  /** On the button. */
  readonly done: string;
  readonly copied: string;
  readonly selected: string;
  /** Whether something that was typed isn't in the code. */
  readonly isPartly?: boolean;
}

/** How one is told that what the code shows is invented. */
export const EXAMPLE = spoken<TakeWords>({
  ru: {
    done: 'Пример, не для сайта',
    copied: 'Скопирован пример: аккаунты выдуманы, на сайт его не ставьте',
    selected: 'Пример выделен — нажмите Ctrl+C. На сайт его не ставьте',
  },
  en: {
    done: 'An example',
    copied: 'An example is copied: its accounts are invented, don’t put it on a site',
    selected: 'The example is selected: press Ctrl+C. Don’t put it on a site',
  },
});
export const LOCAL = spoken<TakeWords>({
  ru: {
    done: 'Скопировано',
    copied: 'Скопировано, но заработает только на этом компьютере: впишите адрес',
    selected: 'Код выделен — нажмите Ctrl+C. Он заработает только на этом компьютере',
  },
  en: {
    done: 'Copied',
    copied: 'Copied, but it works on this computer only: fill in the address',
    selected: 'The code is selected: press Ctrl+C. It works on this computer only',
  },
});
export const OWN = spoken<TakeWords>({
  ru: {done: 'Скопировано', copied: 'Скопировано', selected: 'Код выделен — нажмите Ctrl+C'},
  en: {done: 'Copied', copied: 'Copied', selected: 'The code is selected: press Ctrl+C'},
});
export const SAMPLE = spoken<TakeWords>({
  ru: {
    done: 'Скопировано',
    copied: 'Скопировано. Название в коде — из примера: впишите своё',
    selected: 'Код выделен — нажмите Ctrl+C. Название в нём — из примера',
  },
  en: {
    done: 'Copied',
    copied: 'Copied. The name in the code is the example’s: put in yours',
    selected: 'The code is selected: press Ctrl+C. The name in it is the example’s',
  },
});

const leftOutWords = (links: readonly string[]): string => {
  const {length} = links;
  const form = new Intl.PluralRules(LANGUAGE).select(length);
  const ru = {one: 'ссылка не вошла', few: 'ссылки не вошли', many: 'ссылок не вошло'};
  return spoken({
    ru: `${length} ${ru[form as keyof typeof ru]} в код: ${links.join(', ')}`,
    en: `${length} ${length === 1 ? 'link is' : 'links are'} not in the code: ${links.join(', ')}`,
  });
};

/** The same, with the links that the block would not show. */
export function withoutLinks(words: TakeWords, links: readonly string[]): TakeWords {
  if (!links.length) return words;
  const left = leftOutWords(links);
  return {
    done: spoken({ru: 'Скопировано не всё', en: 'Not all is copied'}),
    copied: words === OWN ? left : `${left}. ${words.copied}`,
    selected: `${left}. ${words.selected}`,
    isPartly: true,
  };
}
