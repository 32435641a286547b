import {startHeader} from '../shared/header.ts';
import {translatePage} from '../shared/language.ts';
import {startPoster} from './poster.ts';
import {ENGLISH} from './words.ts';

translatePage(ENGLISH);
startHeader();
startPoster();
