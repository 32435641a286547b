import type {FaultCode} from './fault.ts';

/** What is wrong, and what to do about it, in both languages. `{}` stands for what was found. */
export interface FaultWords {
  readonly ru: readonly [why: string, todo: string];
  readonly en: readonly [why: string, todo: string];
}

/** The words for every fault of a list's file: the same on the command line and in the list editor. */
export const FAULT_WORDS: Readonly<Record<FaultCode, FaultWords>> = {
  'empty-file': {
    ru: ['файл пуст', 'начните с нового списка (official-accounts new)'],
    en: ['the file is empty', 'start with a new list (official-accounts new)'],
  },
  'a-page': {
    ru: ['это веб-страница, а не список', 'нужен сам файл accounts.json'],
    en: ['this is a web page, no list', 'the file accounts.json itself is needed'],
  },
  'a-picture': {
    ru: ['это картинка, нужен файл .json', 'проверьте, тот ли это файл'],
    en: ['this is a picture; a .json file is needed', 'look whether it is the right file'],
  },
  packed: {
    ru: ['файл сжат (gzip): так его не прочтёт ни один блок', 'распакуйте его'],
    en: ['the file is packed (gzip): no block can read it so', 'unpack it'],
  },
  'an-archive': {
    ru: ['это документ или архив, а не список', 'нужен файл accounts.json'],
    en: ['this is a document or an archive, no list', 'the file accounts.json is needed'],
  },
  'too-deep': {
    ru: ['вложено глубже, чем в любом списке', 'проверьте, тот ли это файл'],
    en: ['nested deeper than any list', 'look whether it is the right file'],
  },
  'duplicate-key': {
    ru: ['ключ «{}» стоит дважды: действует последний', 'оставьте один'],
    en: ['the key “{}” stands twice: the last one counts', 'leave one'],
  },
  comment: {
    ru: ['в JSON нет комментариев: блок не прочтёт весь файл', 'уберите; пометкам место в source'],
    en: ['JSON has no comments: no block can read the file', 'take it out; notes belong into source'],
  },
  'stray-space': {
    ru: ['здесь невидимый знак или неразрывный пробел: {}', 'уберите или наберите обычный пробел'],
    en: ['an invisible character or a no-break space: {}', 'take it out, or type a plain space'],
  },
  'trailing-comma': {
    ru: ['лишняя запятая: за ней ничего нет', 'уберите запятую'],
    en: ['a comma too many: nothing follows it', 'take it out'],
  },
  'extra-comma': {
    ru: ['лишняя запятая', 'уберите запятую'],
    en: ['a comma too many', 'take it out'],
  },
  'missing-comma': {
    ru: ['не хватает запятой', 'поставьте запятую'],
    en: ['a comma is missing', 'put it in'],
  },
  'missing-colon': {
    ru: ['не хватает двоеточия после ключа', 'поставьте двоеточие'],
    en: ['a colon is missing behind the key', 'put it in'],
  },
  'missing-value': {
    ru: ['после двоеточия ничего нет', 'впишите значение или уберите ключ'],
    en: ['nothing follows the colon', 'write a value, or take the key out'],
  },
  'wrong-quotes': {
    ru: ['такие кавычки в JSON ничего не значат: {}', 'возьмите прямые двойные: "'],
    en: ['such quotation marks mean nothing in JSON: {}', 'use straight double ones: "'],
  },
  'inner-quotes': {
    ru: ['кавычки внутри текста обрывают его: {}', 'возьмите « » или поставьте перед каждой внутренней \\'],
    en: ['quotation marks inside a text end it: {}', 'use « », or put a \\ before each inner one'],
  },
  'open-string': {
    ru: ['текст не закрыт кавычкой: {}', 'поставьте " в его конце'],
    en: ['a text has no quotation mark at its end: {}', 'put a " there'],
  },
  'line-break': {
    ru: ['в тексте перевод строки', 'напишите текст в одну строку'],
    en: ['a text holds a line break', 'write it in one line'],
  },
  tab: {
    ru: ['в тексте знак табуляции', 'поставьте вместо него пробел'],
    en: ['a text holds a tab', 'put a space in its place'],
  },
  control: {
    ru: ['в тексте управляющий знак', 'уберите его: наберите текст заново'],
    en: ['a text holds a control character', 'take it out: type the text anew'],
  },
  backslash: {
    ru: ['обратная черта \\ в JSON значит другое: {}', 'пишите / или удвойте: \\\\'],
    en: ['a backslash means something else in JSON: {}', 'write /, or double it: \\\\'],
  },
  'not-closed': {
    ru: ['не закрыта скобка (её строка и столбец): {}', 'закройте её здесь'],
    en: ['a bracket is not closed (its line and column): {}', 'close it here'],
  },
  'extra-bracket': {
    ru: ['лишняя закрывающая скобка: {}', 'уберите её'],
    en: ['a closing bracket too many: {}', 'take it out'],
  },
  'before-start': {
    ru: ['перед списком лишнее: {}', 'файл начинается со скобки {'],
    en: ['there is something before the list: {}', 'a file begins with the bracket {'],
  },
  'after-end': {
    ru: ['после конца списка есть лишнее: {}', 'уберите; в файле один список'],
    en: ['there is something after the end of the list: {}', 'take it out; a file holds one list'],
  },
  'leading-zero': {
    ru: ['число не начинают с нуля: {}', 'уберите ноль'],
    en: ['a number has no 0 in front: {}', 'take the 0 out'],
  },
  plus: {
    ru: ['перед числом не ставят плюс: {}', 'уберите +'],
    en: ['a number has no plus in front: {}', 'take the + out'],
  },
  number: {
    ru: ['число написано не до конца: {}', 'цифры нужны и до точки, и после'],
    en: ['the number is not whole: {}', 'write digits on both sides of the point'],
  },
  'not-a-value': {
    ru: ['такого значения в JSON нет: {}', 'впишите число или текст, или уберите ключ'],
    en: ['JSON has no such value: {}', 'write a number or a text, or take the key out'],
  },
  'letter-case': {
    ru: ['это слово пишут маленькими буквами: {}', 'исправьте: true, false, null'],
    en: ['this word is written in small letters: {}', 'write true, false, null'],
  },
  'bare-key': {
    ru: ['ключ не в кавычках: {}', 'возьмите его в прямые кавычки "'],
    en: ['a key without quotation marks: {}', 'put it in straight ones: "'],
  },
  unquoted: {
    ru: ['текст не в кавычках: {}', 'возьмите его в прямые кавычки "'],
    en: ['a text without quotation marks: {}', 'put it in straight ones: "'],
  },
  syntax: {
    ru: ['это не JSON: {}', 'сверьте строку с соседними'],
    en: ['this is no JSON: {}', 'compare the line with those around it'],
  },
  entity: {
    ru: ['код HTML вместо знака, так его и увидят: {}', 'впишите сам знак, например « или —'],
    en: ['HTML’s code in place of a character is seen as it is: {}', 'write the character itself, such as « or —'],
  },
  tag: {
    ru: ['в тексте тег HTML, так его и увидят: {}', 'уберите: это просто текст'],
    en: ['a tag of HTML in a text is seen as it is: {}', 'take it out: this is plain text'],
  },
  mojibake: {
    ru: ['текст испорчен чужой кодировкой: {}', 'наберите его заново'],
    en: ['the text was garbled by another encoding: {}', 'type it anew'],
  },
};

/** The words in one language, by code. */
export const faultWordsIn = (language: 'ru' | 'en'): Readonly<Record<FaultCode, FaultWords['ru']>> =>
  Object.fromEntries(Object.entries(FAULT_WORDS).map(([code, words]) => [code, words[language]])) as Record<
    FaultCode,
    FaultWords['ru']
  >;
