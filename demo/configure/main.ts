import {byId} from '../shared/dom.ts';
import {HERE} from '../shared/folder.ts';
import {startHeader} from '../shared/header.ts';
import {translatePage} from '../shared/language.ts';
import {fetchAttributes} from './attributes.ts';
import {startDemo} from './demo.ts';
import {ENGLISH} from './words.ts';

translatePage(ENGLISH);
startHeader();

const failed = byId('not-loaded', HTMLElement);

async function start(): Promise<void> {
  failed.hidden = true;
  try {
    startDemo(await fetchAttributes(HERE));
    document.documentElement.setAttribute('data-started', '');
  } catch (error) {
    console.error(error);
    failed.hidden = false;
    document.documentElement.setAttribute('data-failed', '');
  }
}

byId('again', HTMLButtonElement).addEventListener('click', () => void start());
void start();
