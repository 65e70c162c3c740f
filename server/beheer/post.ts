/** Mail that is to be sent: written in the transaction that causes it, so that there is one when it is done and none when it is not. */
import type { Verbinding } from '../database/database.ts';
import { Prisma } from '../database/prisma/client.ts';
import { nieuweId } from '../sleutels.ts';

/** A part of a mail. Texts may come from anybody: they are made safe here. */
export type Briefdeel =
  /** a paragraph */
  | string
  /** a link that stands out; the whole address, beginning with that of the site */
  | { link: string; tekst: string }
  /** a list of short lines */
  | { lijst: readonly string[] }
  /** words of somebody else, to be recognised as such; keeps its lines */
  | { citaat: string };

export interface Brief {
  /** makes the same mail exist once, for ever: "herinnering <id> <round> 1" */
  sleutel: string;
  /** e-mail address */
  aan: string;
  onderwerp: string;
  /** from "Hallo," to the greeting, both of which are added */
  delen: readonly Briefdeel[];
  /** the last, small line: why somebody gets this mail, and how it stops; a whole sentence */
  waarom: string;
}

const LANGSTE_ONDERWERP = 150;

/** Who wants to know that there is mail to send. */
const wachters = new Set<() => void>();

/** Runs this after mail was put down; gives how to stop that. The transaction may not have ended yet. */
export function bijNieuwePost(wachter: () => void): () => void {
  wachters.add(wachter);
  return () => wachters.delete(wachter);
}

const veilig = (tekst: string) => tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);
/** On one line, so that nobody's text can look like a part of the mail. */
const opEenRegel = (tekst: string) => tekst.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
const regels = (tekst: string) => tekst.split(/\r\n|\r|\n/).map(opEenRegel);

function alsTekst(deel: Briefdeel): string {
  if (typeof deel === 'string') return opEenRegel(deel);
  if ('link' in deel) return `${opEenRegel(deel.tekst)}:\n${deel.link}`;
  if ('lijst' in deel) return deel.lijst.map((punt) => `- ${opEenRegel(punt)}`).join('\n');
  return regels(deel.citaat).map((regel) => `> ${regel}`.trimEnd()).join('\n');
}

function alsHtml(deel: Briefdeel): string {
  if (typeof deel === 'string') return `<p>${veilig(opEenRegel(deel))}</p>`;
  if ('link' in deel) return `<p><a href="${veilig(deel.link)}" style="display:inline-block;padding:12px 16px;color:#ffffff;background:#0b5563;font-weight:bold">${veilig(opEenRegel(deel.tekst))}</a></p>`;
  if ('lijst' in deel) return `<ul>${deel.lijst.map((punt) => `<li>${veilig(opEenRegel(punt))}</li>`).join('')}</ul>`;
  return `<blockquote style="margin:16px 0;padding-left:12px;border-left:4px solid #757575">${regels(deel.citaat).map(veilig).join('<br>')}</blockquote>`;
}

/** The words of a mail, as text and as HTML that says the same. */
export function schrijf({ onderwerp, delen, waarom }: Pick<Brief, 'onderwerp' | 'delen' | 'waarom'>): { onderwerp: string; tekst: string; html: string } {
  const kop = opEenRegel(onderwerp);
  const kort = kop.length > LANGSTE_ONDERWERP ? `${kop.slice(0, LANGSTE_ONDERWERP - 1)}…` : kop;
  const alles: Briefdeel[] = ['Hallo,', ...delen];
  return {
    onderwerp: kort,
    tekst: `${[...alles.map(alsTekst), 'Met vriendelijke groet,\nVoorveldkaart', `-- \n${opEenRegel(waarom)}`].join('\n\n')}\n`,
    html: `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${veilig(kort)}</title></head>
<body style="margin:0 auto;padding:16px;max-width:600px;font-family:Arial,sans-serif;font-size:18px;line-height:1.5;color:#212121;background:#ffffff">
<main>
<h1 style="font-size:24px;line-height:1.25">${veilig(kort)}</h1>
${alles.map(alsHtml).join('\n')}
<p>Met vriendelijke groet,<br>Voorveldkaart</p>
<p style="font-size:15px;color:#595959">${veilig(opEenRegel(waarom))}</p>
</main>
</body>
</html>
`,
  };
}

/**
 * Puts a mail down to be sent. Nothing happens when there was one with this key already, sent or not.
 * @param verbinding the transaction that causes it
 */
export async function stelPostOp(verbinding: Verbinding, brief: Brief, nu: Date): Promise<void> {
  const { onderwerp, tekst, html } = schrijf(brief);
  await verbinding.rijen(Prisma.sql`INSERT INTO post (id, sleutel, aan, onderwerp, tekst, html, niet_voor, created_at)
    VALUES (${nieuweId(nu)}::uuid, ${brief.sleutel}, ${brief.aan}, ${onderwerp}, ${tekst}, ${html}, ${nu}::timestamptz, ${nu}::timestamptz) ON CONFLICT (sleutel) DO NOTHING`);
  for (const wachter of wachters) wachter();
}
