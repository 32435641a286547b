import {byId} from '../shared/dom.ts';

const NAMES = ['preview', 'json'];

/** The tabs: one of them in sight, changed by the arrow keys, too. */
export function startTabs(): void {
  const tabs = NAMES.map((name) => byId('tab-' + name, HTMLButtonElement));
  const choose = (index: number, isFocused: boolean): void => {
    tabs.forEach((tab, place) => {
      tab.setAttribute('aria-selected', String(place === index));
      tab.tabIndex = place === index ? 0 : -1;
      const pane = byId(NAMES[place] ?? '', HTMLElement);
      pane.hidden = place !== index;
      if (place === index) pane.parentElement?.setAttribute('data-tab', pane.id);
    });
    if (isFocused) tabs[index]?.focus();
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => choose(index, false));
    tab.addEventListener('keydown', ({key}) => {
      if (key === 'ArrowRight' || key === 'ArrowLeft') choose(1 - index, true);
    });
  });
  choose(0, false);
}
