import {version} from '../../package.json' with {type: 'json'};
import {byId, create} from '../shared/dom.ts';
import {startFolder} from '../shared/folder-field.ts';
import {HERE, isLocal} from '../shared/folder.ts';
import {startHeader} from '../shared/header.ts';
import {spoken, translatePage} from '../shared/language.ts';
import {codeCard} from './code-card.ts';
import {EXAMPLES} from './examples.ts';
import {frameOf} from './frame.ts';
import {shownCode} from './shown-code.ts';
import {goToExample, startContents} from './contents.ts';
import {ENGLISH} from './words.ts';
import type {Example, ExampleFile} from './examples.ts';

translatePage(ENGLISH);
startHeader();

/** What shows the codes anew, for another folder. */
const shows: ((folder: string) => void)[] = [];

const loads: Promise<void>[] = [];

const NOT_LOADED = spoken({
  ru: 'Код не загрузился. Попробовать ещё раз',
  en: 'The code could not be loaded. Try again',
});

async function load({path}: ExampleFile): Promise<string> {
  const response = await fetch(new URL(`developers/${path}`, HERE));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

function cardOf(file: ExampleFile, {title}: Example): HTMLElement {
  const card = codeCard(file, title);
  const again = create('button', {type: 'button', class: 'quiet again', hidden: true}, NOT_LOADED);
  let text = '';
  const show = (folder: string): void => {
    if (text) card.show(shownCode(text, folder, version));
  };
  const get = async (): Promise<void> => {
    again.hidden = true;
    try {
      text = await load(file);
      show(folderNow());
    } catch (error) {
      console.error(error);
      again.hidden = false;
    }
  };
  again.addEventListener('click', () => void get());
  card.element.append(again);
  shows.push(show);
  loads.push(get());
  return card.element;
}

function sectionOf(example: Example): HTMLElement {
  const {id, title, about, files} = example;
  return create(
    'section',
    {class: 'example', id, 'aria-labelledby': `${id}-title`},
    create('h2', {id: `${id}-title`, tabindex: '-1'}, title),
    create('div', {class: 'about'}, ...about.map((words) => create('p', {}, words))),
    create('div', {class: 'files'}, ...files.map((file) => cardOf(file, example))),
    frameOf(example),
  );
}

byId('local', HTMLElement).hidden = !isLocal(location);

const typedFolder = startFolder(() => {
  for (const show of shows) show(folderNow());
});

const folderNow = (): string => (isLocal(location) ? typedFolder() : undefined) ?? HERE;

byId('examples', HTMLElement).append(...EXAMPLES.map(sectionOf));
startContents(EXAMPLES);
goToExample();
void Promise.all(loads).then(goToExample);
document.documentElement.setAttribute('data-started', '');
