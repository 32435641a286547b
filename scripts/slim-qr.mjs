// The bundle's lean-qr/nano, without what the codes never use (its canvas), and without the words «this is UTF-8» before
// each address: addresses are ASCII, and some readers print those words («\000026https://…») or refuse the code. Each
// piece must be found, so that another lean-qr fails the build; tests/qr/published.test.ts reads the codes of the bundle.
const CUTS = [
  [/,u\(o,\{on:.*?putImageData\(e,0,0\)\}/s, ''],
  [/const o=new Error\(.*?throw o\.code=t,o/, 'throw t'],
  ['"string"!=typeof t&&n(5),', ''],
  ['(t=n(1),{minCorrectionLevel:r=0,minVersion:l=1}={})', '(t,{minCorrectionLevel:r})'],
  ['let e=l;', 'let e=1;'],
  // ISO 18004, 7.4: four bits that say «bytes», the count, the bytes, four bits that say «the end».
  ['c.set([113,164,t.length>>8]);', ''],
  ['l.t>=3+(e>9)', 'l.t>=2+(e>9)'],
  [
    'let o=e>9?3:2;for(c[o++]=t.length,c.set(t,o),o+=t.length-1;',
    'const d=[4,...e>9?[t.length>>8]:[],t.length&255,...t];let o=d.length-2;for(d.forEach((b,i)=>c[i]=b<<4|d[i+1]>>4);',
  ],
];

export const slimQr = {
  name: 'slim-qr',
  transform(code, id) {
    if (!/lean-qr.nano\.mjs$/.test(id)) return null;
    const slim = CUTS.reduce((rest, [piece, other]) => {
      const less = rest.replace(piece, () => other);
      if (less === rest) throw new Error(`lean-qr has no ${piece} any more: look at scripts/slim-qr.mjs.`);
      return less;
    }, code);
    return {code: slim, map: null};
  },
};
