import type {Both} from './problem-words.ts';

/** What one should know before a network stands on an official page. */
export interface Restriction {
  readonly networks: readonly string[];
  readonly words: Both;
  /** By what it is known. */
  readonly source: Both;
  /** The day of the source, or that from which it is in force: YYYY-MM-DD. */
  readonly date: string;
}

/** Networks that need a look. Only what has a source stands here; what is never shown, `parse` says itself. */
export const RESTRICTIONS: readonly Restriction[] = [
  {
    networks: ['telegram', 'youtube'],
    words: {
      ru: 'Реклама на ресурсах с ограниченным доступом запрещена: проверьте, не ограничен ли доступ к этой сети. Школа может выключить её на своём сайте.',
      en: 'Advertising on restricted resources is banned: check whether this network is restricted. A school may switch it off on its own site.',
    },
    source: {ru: '72-ФЗ, действует с', en: 'Federal Law 72-FZ, in force from'},
    date: '2025-09-01',
  },
  {
    networks: ['whatsapp'],
    words: {
      ru: 'Владелец WhatsApp, компания Meta, признан экстремистским; сам мессенджер решение не запрещает. Блок покажет его только там, где сайт сам назвал его в data-only, и без логотипа.',
      en: 'WhatsApp’s owner, Meta, is held to be extremist; the ruling leaves the messenger out. The block shows it only where a site names it in data-only, without its logo.',
    },
    source: {ru: 'Тверской районный суд Москвы,', en: 'Tverskoy District Court of Moscow,'},
    date: '2022-03-21',
  },
];

/** What is to be known of a network. */
export const restrictionOf = (network: string): Restriction | undefined =>
  RESTRICTIONS.find(({networks}) => networks.includes(network));
