import {LINKS} from './corpus/links.ts';
import {LISTS} from './corpus/lists.ts';
import {NETWORKS} from './corpus/networks.ts';
import {TEXTS} from './corpus/texts.ts';
import type {Case} from './corpus/case.ts';

export {SOURCE} from './corpus/case.ts';
export type {Case};

/** Valid and invalid lists, for `parse` and for the published JSON Schema. */
export const CORPUS: readonly Case[] = [...LISTS, ...TEXTS, ...LINKS, ...NETWORKS];
