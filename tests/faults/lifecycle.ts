import {moment} from '../helpers/blocks.ts';
import {http} from '../helpers/tcp.ts';
import {ENGINES, FRESH, LAST_GOOD} from './fault.ts';
import {GOOD, pause, SLOW, withAccounts} from './lists.ts';
import {plainLoader, usualPage} from './open-fault.ts';
import type {Fault} from './fault.ts';
import type {FaultPage} from './fault-page.ts';

const blocksOf = ({document}: FaultPage): Element[] => [...document.querySelectorAll('official-accounts')];
const mainOf = ({document}: FaultPage): Element => document.querySelector('main')!;

/** Longer than SLOW takes. */
const afterTheAnswer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_200));

async function removeAndPutBack(page: FaultPage, wait: () => Promise<void>): Promise<void> {
  const blocks = blocksOf(page);
  for (const block of blocks) block.remove();
  await wait();
  mainOf(page).append(...blocks);
}

function move(page: FaultPage): void {
  const section = page.document.createElement('section');
  page.document.body.prepend(section);
  for (let time = 0; time < 5; time++) {
    for (const block of blocksOf(page)) (time % 2 ? mainOf(page) : section).append(block);
  }
}

/** Moves the blocks into the document of a frame inside, and back. */
async function adopt(page: FaultPage): Promise<void> {
  const frame = page.document.createElement('iframe');
  page.document.body.append(frame);
  const inner = frame.contentDocument!;
  const blocks = blocksOf(page);
  for (const block of blocks) inner.body.append(inner.adoptNode(block));
  await moment();
  mainOf(page).append(...blocks);
  frame.remove();
}

async function changeAddress(page: FaultPage): Promise<void> {
  for (const block of blocksOf(page)) block.setAttribute('src', page.elsewhere);
  await afterTheAnswer();
}

/** Runs a script again, as a client-side router does with the scripts of a page that it inserts. */
function runAnew(old: HTMLScriptElement): void {
  const script = old.ownerDocument.createElement('script');
  for (const {name, value} of old.attributes) script.setAttribute(name, value);
  script.text = old.text;
  old.replaceWith(script);
}

/**
 * Turbo keeps a copy of the body, shows another page, and restores the copy on the way back; each time it runs the
 * scripts.
 */
async function visitAndReturn({document}: FaultPage): Promise<void> {
  const snapshot = document.body.cloneNode(true) as HTMLBodyElement;
  const other = document.createElement('body');
  other.innerHTML = '<p>…</p>';
  document.body.replaceWith(other);
  await moment();
  document.body.replaceWith(document.adoptNode(snapshot));
  for (const script of document.body.querySelectorAll('script')) runAnew(script);
  await moment();
}

/** Removes the list's address from the log, so that only unwanted requests are left. */
async function useTemplate(page: FaultPage): Promise<void> {
  await moment();
  const asked = await page.log();
  if (asked.includes('list.json')) throw new Error('a block in a template asked for its list');
  mainOf(page).append(page.document.querySelector('template')!.content.cloneNode(true));
}

function connectOften(page: FaultPage): void {
  for (const block of blocksOf(page)) {
    const {parentNode, nextSibling} = block;
    for (let time = 0; time < 1_000; time++) {
      block.remove();
      parentNode!.insertBefore(block, nextSibling);
    }
  }
}

const copies = (page: FaultPage, times: number): void => {
  const blocks = blocksOf(page);
  for (let time = 0; time < times; time++) mainOf(page).append(...blocks.map((block) => block.cloneNode(true)));
};

/** What a page and its routers do to the element. */
export const LIFECYCLE: readonly Fault[] = [
  {
    name: 'removed before the answer',
    answer: SLOW,
    act: (page) => removeAndPutBack(page, afterTheAnswer),
    ends: FRESH,
    requests: 1,
  },
  {
    name: 'removed before the answer',
    variant: 'which is none',
    answer: [...pause(700), ...http('', '404 Not Found', {'content-length': '0'})],
    act: (page) => removeAndPutBack(page, afterTheAnswer),
    ends: LAST_GOOD,
  },
  {name: 'moved', variant: 'before the answer', answer: SLOW, act: move, ends: FRESH, requests: 1},
  {name: 'moved', variant: 'later', first: FRESH, act: move, ends: FRESH, requests: 1},
  {name: 're-inserted', first: FRESH, act: (page) => removeAndPutBack(page, moment), ends: FRESH, requests: 1},
  {
    name: 'innerHTML round trip',
    first: FRESH,
    act: (page) => {
      const main = mainOf(page);
      // eslint-disable-next-line no-self-assign
      main.innerHTML = main.innerHTML;
    },
    ends: FRESH,
    requests: 1,
  },
  {name: 'adoptNode', answer: SLOW, variant: 'before the answer', act: adopt, ends: FRESH, requests: 1},
  {name: 'adoptNode', variant: 'later', first: FRESH, act: adopt, ends: FRESH, requests: 1},
  {name: 'clone', first: FRESH, act: (page) => copies(page, 1), blocks: 6, ends: FRESH, requests: 1},
  {
    name: 'attribute changed mid-flight',
    answer: [...pause(700), ...http(withAccounts({network: 'vk', url: 'https://vk.com/late', title: 'Поздно'}))],
    act: changeAddress,
    ends: FRESH,
  },
  {
    name: 'bfcache',
    ends: FRESH,
    // A frame alone never enters the back-forward cache: see windows.slow-node-test.ts.
    notIn: ENGINES,
  },
  {
    name: 'Turbo visit',
    page: (parts) => ({body: usualPage({...parts, loader: plainLoader(parts.lists)})}),
    first: FRESH,
    act: visitAndReturn,
    ends: FRESH,
    requests: 1,
  },
  {
    name: 'inert template',
    answer: GOOD,
    page: (parts) => ({body: usualPage({...parts, blocks: `<template>${parts.blocks}</template>`})}),
    act: useTemplate,
    ends: FRESH,
    requests: 1,
  },
  {
    name: '1,000 × connect and disconnect',
    variant: 'before the answer',
    answer: SLOW,
    act: connectOften,
    ends: FRESH,
    requests: 1,
  },
  {name: '1,000 × connect and disconnect', variant: 'later', first: FRESH, act: connectOften, ends: FRESH, requests: 1},
  {
    name: '100 instances',
    answer: SLOW,
    act: (page) => copies(page, 33),
    blocks: 102,
    ends: FRESH,
    requests: 1,
  },
  {
    name: 'upgrade after parse',
    page: (parts) => ({
      body: usualPage({
        ...parts,
        loader: `<script>addEventListener('load', function () { setTimeout(function () {
        ${parts.loader.replace(/<\/?script>/g, '')}
      }, 300); });</script>`,
      }),
    }),
    ends: FRESH,
    requests: 1,
  },
];
