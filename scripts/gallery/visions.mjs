// Versions for the visually impaired, forced colours, paper, and the codes' dialog.

/** Where sizes are the page's, links are as high as its lines are, and WCAG 2.2 (2.5.8) is all that is asked of them. */
export const PLAIN_TARGET = 24;

/** Parts that are held in a state that only a pointer or a key brings about: selector, which of them, what is forced. */
export const looks = (kind) => {
  const force = kind === 'hover' ? ['hover'] : ['focus', 'focus-visible'];
  return [
    '[part~=link]',
    '[part~=link]:nth-of-type(1)',
    '[part~=qr-button]',
    '[part~=more-button]',
    '[part~=footer] a',
  ].map((selector, index) => ({selector, index: index === 0 ? 1 : 0, force}));
};

const forced = (scheme) => ({'forced-colors': 'active', 'prefers-color-scheme': scheme});

/** The package `bvi`, as sites have it: settings of its panel. */
const BVI = {
  white: {theme: 'white', fontSize: 24},
  black: {theme: 'black', fontSize: 24},
  blue: {theme: 'blue', fontSize: 16, letterSpacing: 'average', lineHeight: 'average'},
  brown: {theme: 'brown', fontSize: 20, fontFamily: 'times'},
  green: {theme: 'green', fontSize: 39, letterSpacing: 'big', lineHeight: 'big'},
  'no-images': {theme: 'black', fontSize: 20, images: false},
};

/** The classes that the other common version puts on <html>. */
const UHPV = [
  'special special-color-1 special-font-size-1',
  'special special-color-2 special-font-size-2',
  'special special-color-3 special-font-size-1',
  'special special-color-4 special-font-size-3',
  'special special-color-5 special-font-size-1 special-images-0',
];

export const visionSheets = (grid, {FIVE, THIRTY}) => {
  const cells = grid({...FIVE, qr: ''}, [720, 320]);
  return [
    ...['light', 'dark'].flatMap((scheme) => [
      {name: `forced-${scheme}`, page: 'white', media: forced(scheme), minTarget: PLAIN_TARGET, cells},
      {
        name: `forced-${scheme}-focus`,
        page: 'white',
        media: forced(scheme),
        minTarget: PLAIN_TARGET,
        cells: grid({...FIVE, qr: '', limit: '2'}, [560], undefined, {force: looks('focus')}),
      },
      {
        name: `forced-${scheme}-inherit`,
        page: 'white',
        media: forced(scheme),
        minTarget: PLAIN_TARGET,
        cells: grid({...FIVE, theme: 'inherit'}, [560]),
      },
    ]),
    {name: 'more-contrast', page: 'grey', media: {'prefers-contrast': 'more'}, cells},
    ...Object.entries(BVI).map(([name, bvi]) => ({
      name: `bvi-${name}`,
      page: 'grey',
      bvi,
      minTarget: PLAIN_TARGET,
      isTight: bvi.fontSize > 30,
      // All layouts are one there, and four are as tall as a picture can be.
      cells: bvi.fontSize > 30 ? cells.slice(0, 4) : cells,
    })),
    {
      name: 'bvi-black-30',
      page: 'grey',
      bvi: BVI.black,
      minTarget: PLAIN_TARGET,
      cells: grid(THIRTY, [720], ['rows', 'chips']),
    },
    ...UHPV.map((className) => ({
      name: `uhpv-${className
        .replace(/special-?/g, '')
        .trim()
        .replace(/ +/g, '-')}`,
      page: 'uhpv',
      className,
      minTarget: PLAIN_TARGET,
      cells,
    })),
    {name: 'print', page: 'white', isPrinted: true, cells: grid({...FIVE, qr: ''}, [720], undefined)},
    {
      name: 'print-30',
      page: 'white',
      isPrinted: true,
      cells: grid({...THIRTY, qr: '', limit: '3'}, [720], ['rows', 'icons']),
    },
    {name: 'print-dark', page: 'night', isPrinted: true, cells: grid({...FIVE, qr: ''}, [720], ['rows', 'cards'])},
  ];
};

const SCREENS = [
  [320, 640],
  [720, 900],
  [1200, 800],
];

/** The dialog belongs to the window, so each has a window of its own. */
export const dialogSheets = ({FIVE, THIRTY}) =>
  ['light', 'dark'].flatMap((theme) =>
    SCREENS.flatMap(([width, height]) =>
      Object.entries({5: FIVE, 30: THIRTY}).map(([count, list]) => ({
        name: `qr-${theme}-${width}-${count}`,
        page: theme === 'dark' ? 'night' : 'grey',
        window: {width, height},
        cells: [
          {name: 'qr', width: width - 32, attributes: {...list, theme, qr: ''}, click: 'qr-button', isDialog: true},
        ],
      })),
    ),
  );
