customElements.whenDefined('official-accounts').then((element) => {
  element.addTexts('tt', {
    keptBy: 'Исемлекне алып бара',
    updated: 'яңартылган',
    codes: 'QR-кодлар',
    more: 'Барысын да күрсәтергә',
    less: 'Җыярга',
    newWindow: 'яңа тәрәзәдә ачыла',
    school: 'Мәктәп',
    municipal: 'Район',
    region: 'Төбәк',
    federal: 'Россия',
    other: 'Башкалар',
  });
});
