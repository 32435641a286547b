/**
 * Colours and icons of the built-in networks. An icon is one SVG path on a 24 × 24 grid with one decimal: it is drawn
 * at 22 pixels, where more precision is invisible. The icons follow Simple Icons (CC0), redrawn with half the points;
 * the logos belong to their owners. A network without an icon gets a tile with its short name: WhatsApp is shown
 * without its logo, and the icons of Viber (blocked in Russia since 13.12.2024) and of TikTok (no new videos there
 * since 06.03.2022) would take as many bytes as five others.
 */
export const ICONS = {
  vk: {
    color: '#0077ff',
    icon: 'M9 0h6c7 0 9 2 9 9v6c0 7-2 9-9 9H9c-7 0-9-2-9-9V9c0-7 2-9 9-9M6.8 7.3H4c0 6.2 3.2 10 8.7 10h.3v-3.6c2 .2 3.5 1.7 4.1 3.6H20c-.8-2.9-2.9-4.4-4.2-5 1.3-.8 3.1-2.6 3.6-5h-2.6c-.6 2-2.2 3.8-3.8 4v-4h-2.6v7c-1.6-.5-3.6-2.4-3.7-7',
  },
  ok: {
    color: '#ee8208',
    icon: 'M12 0a6.2 6.2 0 0 0 0 12.4A6.2 6.2 0 0 0 12 0m0 3.6a2.6 2.6 0 0 1 0 5.2 2.6 2.6 0 0 1 0-5.2m-5.2 9a1.8 1.8 0 0 0-.9 3.3 12 12 0 0 0 3.6 1.5L6 21a1.8 1.8 0 0 0 2.6 2.6L12 20l3.4 3.5a1.8 1.8 0 0 0 2.6-2.6l-3.5-3.5a12 12 0 0 0 3.6-1.5 1.8 1.8 0 1 0-1.9-3.1 8 8 0 0 1-8.4 0z',
  },
  telegram: {
    color: '#26a5e4',
    icon: 'M12 0a12 12 0 0 0 0 24 12 12 0 0 0 0-24m5 7.2q.6 0 .5 1c-.1 1.9-.9 6.5-1.3 8.6s-2.2.7-2.8.3l-2.6-1.8c-1.2-.8-.4-1.2.3-1.9l3.3-3.2q.2-.6-.4-.2l-5.1 3.3c-1 .6-2.2.1-3.2-.2s-1.8-.6-.3-1.4Q10.8 9.2 17 7.2',
  },
  max: {color: '#5b3df5'},
  rutube: {color: '#14191f'},
  vkvideo: {color: '#0077ff'},
  dzen: {color: '#2c3036'},
  youtube: {
    color: '#ff0000',
    icon: 'M23.5 6.2A3 3 0 0 0 21.4 4C19 3.5 5 3.5 2.6 4A3 3 0 0 0 .5 6.2C-.2 9-.2 15 .5 17.8A3 3 0 0 0 2.6 20c2.4.6 16.4.6 18.8 0a3 3 0 0 0 2.1-2.2c.7-2.8.7-8.8 0-11.6m-14 9.4V8.4l6.3 3.6',
  },
  tiktok: {color: '#000000'},
  whatsapp: {color: '#25d366'},
  viber: {color: '#7360f2'},
  rss: {color: '#ffa500'},
  website: {
    color: '#4a5568',
    icon: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22m0 2a9 9 0 1 1 0 18 9 9 0 0 1 0-18m0-1c-6 0-6 20 0 20s6-20 0-20m0 2c3 0 3 16 0 16S9 4 12 4M2 11v2h20v-2',
  },
} as const;
