/** When: one choice for now, a day or a part of a day, honest about what is not known. */
import { describe, expect, it } from 'vitest';
import { geduldig, metBrowser, telling, vraag, wachtOpTelling } from './opzet/bezoeker.ts';
import { TELEFOON } from './opzet/browser.ts';

const open = metBrowser();

interface Uitkomst {
  zoek: { totaal: number; facetten: { nuOpen: { onbekend: number }; openOp: { onbekend: number } | null } };
}
const uitkomst = async (filter: string) => (await vraag<Uitkomst>(`{ zoek(filter: { soorten: [INITIATIEF, WIJKTEAM], ${filter} }, first: 1) { totaal facetten { nuOpen { onbekend } openOp { onbekend } } } }`)).zoek;
const weetNiet = (plekken: number, wat: string) => `Van ${plekken} plek${plekken === 1 ? '' : 'ken'} weten we niet ${wat}. Die zie je nu niet.`;

describe('wanneer', () => {
  it('een bezoeker kiest een dag en een dagdeel, en leest van hoeveel plekken we de tijden niet weten', async () => {
    const { page, klachten } = await open('/#wat=zoeken');
    const eerst = await wachtOpTelling(page);
    await page.getByRole('combobox', { name: 'Wanneer?' }).selectOption('Op dinsdag');
    const dag = await uitkomst('openOp: { dag: DINSDAG }');
    expect(dag.totaal).toBeGreaterThan(0);
    await telling(page, dag.totaal);
    await page.getByRole('combobox', { name: 'Hoe laat?' }).selectOption('ochtend');
    const ochtend = await uitkomst('openOp: { dag: DINSDAG, van: "06:00", tot: "12:00" }');
    await telling(page, ochtend.totaal);
    await page.getByText(weetNiet(ochtend.facetten.openOp!.onbekend, 'of ze dan open zijn')).waitFor();
    expect(page.url()).toContain('wanneer=dinsdag-ochtend');
    // another day keeps the part of the day, and so does a link
    await page.getByRole('combobox', { name: 'Wanneer?' }).selectOption('Op donderdag');
    await expect.poll(() => page.url(), geduldig).toContain('wanneer=donderdag-ochtend');
    await page.reload();
    await telling(page, (await uitkomst('openOp: { dag: DONDERDAG, van: "06:00", tot: "12:00" }')).totaal);
    expect(await page.getByRole('combobox', { name: 'Hoe laat?' }).inputValue()).toBe('ochtend');
    await page.getByRole('button', { name: 'Haal alle keuzes weg' }).click();
    await telling(page, eerst);
    await page.getByRole('combobox', { name: 'Hoe laat?' }).waitFor({ state: 'hidden' });
    expect(klachten).toEqual([]);
  });

  it('een bezoeker kiest met het toetsenbord wat nu open is', async () => {
    const { page } = await open('/#wat=zoeken');
    await wachtOpTelling(page);
    await page.getByRole('combobox', { name: 'Wanneer?' }).focus();
    await page.keyboard.press('n');
    await expect.poll(() => page.url(), geduldig).toContain('wanneer=nu');
    await page.getByText(weetNiet((await uitkomst('nuOpen: true')).facetten.nuOpen.onbekend, 'of ze nu open zijn')).waitFor();
  });

  it('een bezoeker op een telefoon vindt de keuze achter een knop', async () => {
    const { page } = await open('/#wat=zoeken', { formaat: TELEFOON });
    await wachtOpTelling(page);
    await page.getByRole('button', { name: 'Kies preciezer' }).click();
    await page.getByRole('combobox', { name: 'Wanneer?' }).selectOption('Op zaterdag');
    await page.getByRole('button', { name: 'Kies preciezer (1 gekozen)' }).waitFor();
  });

  it('een bezoeker leest of iets doorgaat op feestdagen en in vakanties', async () => {
    const { page } = await open('/voorziening/buurtkamer-gerenlanden');
    await page.getByText(/Of het doorgaat op feestdagen en in schoolvakanties, weten we niet\./).first().waitFor();
  });
});
