// What is folded on the screen is open on paper, for browsers whose print style cannot do that by itself.
const geopend = new Set<HTMLDetailsElement>();

addEventListener('beforeprint', () => {
  for (const deel of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    deel.open = true;
    geopend.add(deel);
  }
});

addEventListener('afterprint', () => {
  for (const deel of geopend) deel.open = false;
  geopend.clear();
});
