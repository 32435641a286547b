// What content management systems do to a script before they serve it.
import {jsmin} from 'jsmin';

const WORD = /[\w$\\\u0080-\uffff]/;
const BEFORE_A_REGEXP = /(?:^|[(,=:[!&|?+~*{};]|\breturn)$/;

/** The end of the string literal that starts at `start`: the next `mark`. It doesn't understand `${}` in templates. */
function endOfText(code, start, mark) {
  let end = start + 1;
  while (end < code.length && code[end] !== mark) end += code[end] === '\\' ? 2 : 1;
  return end + 1;
}

function endOfRegExp(code, start) {
  let isInClass = false;
  for (let end = start + 1; end < code.length; end++) {
    if (code[end] === '\\') end++;
    else if (code[end] === '[') isInClass = true;
    else if (code[end] === ']') isInClass = false;
    else if (code[end] === '/' && !isInClass) return end + 1;
  }
  return code.length;
}

const endOf = (code, mark, from) => (code.indexOf(mark, from) + 1 || code.length + 1) - 1;

/** Works character by character, like minifiers written in PHP: strips comments, and spaces around punctuation. */
function stripped(code) {
  let out = '';
  let at = 0;
  while (at < code.length) {
    const [one, next] = code.slice(at, at + 2);
    const start = at;
    if (/["'`]/.test(one)) at = endOfText(code, at, one);
    else if (one === '/' && next === '/') at = endOf(code, '\n', at);
    else if (one === '/' && next === '*') at = endOf(code, '*/', at) + 2;
    else if (one === '/' && BEFORE_A_REGEXP.test(out.slice(-8))) at = endOfRegExp(code, at);
    else at++;
    const isRemark = one === '/' && /[/*]/.test(next);
    const isSpace = /\s/.test(one);
    if (isSpace && !(WORD.test(out.at(-1) ?? '') && WORD.test(next ?? ''))) continue;
    if (!isRemark) out += isSpace ? one : code.slice(start, at);
  }
  return out;
}

/** Works with regular expressions that match only spaces. */
const withoutSpacesBetweenHoles = (code) => code.replace(/\} +(?=\$\{)/g, '}');

export const MINIFIERS = {
  'none, joined': (code) => code,
  JSMin: (code) => jsmin(code),
  'JSMin, each line kept': (code) => jsmin(code, 1),
  'one that knows no template’s holes': stripped,
  'one that takes spaces between holes': withoutSpacesBetweenHoles,
};
