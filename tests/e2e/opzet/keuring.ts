/** What is wrong with a screen for who cannot see it, touch it or read it well. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Broken rules, one line per element. */
export async function bezwaren(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (regels) => {
    const { axe: gereedschap } = window as unknown as { axe: { run: (deel: Document, keuze: unknown) => Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[] }> } };
    const { violations } = await gereedschap.run(document, { runOnly: { type: 'tag', values: regels } });
    return violations.flatMap(({ id, nodes }) => nodes.map((deel) => `${id}: ${deel.target.join(' ')} (${deel.failureSummary.split('\n')[1]?.trim()})`));
  }, REGELS);
}

/** What is off the screen sideways, too small to touch, cut off, or over other text. */
export const gebreken = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const uit: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) uit.push(`breder dan het scherm: ${document.documentElement.scrollWidth} > ${innerWidth}`);
    const zichtbaar = (deel: Element) => deel.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !deel.closest('.maplibregl-canvas-container');
    const noem = (deel: Element) => `${deel.tagName.toLowerCase()} "${(deel.textContent || deel.getAttribute('aria-label') || '').trim().slice(0, 40)}"`;
    for (const deel of document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [role="option"]')) {
      if (!zichtbaar(deel)) continue;
      const doel = deel.closest('label') ?? deel;
      const { width, height } = doel.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      // a link in a sentence has the height of its line
      const inZin = deel.tagName === 'A' && getComputedStyle(deel).display === 'inline';
      const minstens = deel.tagName === 'A' ? 24 : 44;
      if (!inZin && (height < minstens - 0.5 || width < minstens - 0.5)) uit.push(`te klein om aan te raken (${Math.round(width)}x${Math.round(height)}): ${noem(doel)}`);
    }
    const vakken: { deel: Element; vlak: DOMRect }[] = [];
    const lopen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (lopen.nextNode()) {
      const deel = lopen.currentNode.parentElement;
      if (!deel || !lopen.currentNode.textContent?.trim() || !zichtbaar(deel) || deel.closest('script, style, noscript, select, .alleen-voorlezen, .puntpaneel, .kaartvak__kaart, [role="listbox"], .nl-skip-link')) continue;
      const bereik = document.createRange();
      bereik.selectNodeContents(lopen.currentNode);
      for (const vlak of bereik.getClientRects()) {
        if (vlak.width < 2 || vlak.height < 2) continue;
        if (vlak.right > innerWidth + 1 || vlak.left < -1) uit.push(`tekst buiten beeld: ${noem(deel)}`);
        vakken.push({ deel, vlak });
      }
      for (let hoger: Element | null = deel; hoger; hoger = hoger.parentElement)
        if (getComputedStyle(hoger).overflowX === 'hidden' && hoger.scrollWidth > hoger.clientWidth + 1) uit.push(`afgesneden: ${noem(deel)}`);
    }
    vakken.sort((a, b) => a.vlak.top - b.vlak.top);
    for (const [plek, { deel, vlak }] of vakken.entries())
      for (const { deel: ander, vlak: anderVlak } of vakken.slice(plek + 1)) {
        if (anderVlak.top >= vlak.bottom) break;
        const breed = Math.min(vlak.right, anderVlak.right) - Math.max(vlak.left, anderVlak.left);
        // lines of text may touch: their boxes are higher than their letters
        const hoog = Math.min(vlak.bottom, anderVlak.bottom) - anderVlak.top;
        if (deel !== ander && breed > 2 && hoog > vlak.height * 0.4) uit.push(`over elkaar: ${noem(deel)} en ${noem(ander)}`);
      }
    return [...new Set(uit)];
  });
