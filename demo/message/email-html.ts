import {escapeHtml} from '../../dist/index.js';
import {signatureLinks} from './plain-texts.ts';
import type {Owner} from '../shared/accounts.ts';
import type {Content} from './content.ts';

/*
 * Mail programs drop style sheets and most of CSS: tables and inline styles are what they all keep. The page shows this HTML,
 * too, so that what is seen is what is sent.
 */
const FONT = 'font-family:Arial,Helvetica,sans-serif;color:#141a21';
const STYLES = {
  table: `width:100%;max-width:600px;border-collapse:collapse;${FONT}`,
  heading: 'padding:16px 0 0;font-size:24px;line-height:30px;font-weight:bold',
  line: 'padding:4px 0 0;font-size:16px;line-height:22px',
  brand: 'padding:4px 0 16px;font-size:16px;line-height:22px;color:#45515f',
  owner: 'padding:12px 0;border-top:1px solid #dfe4ea;font-size:16px;line-height:24px',
  source: 'padding:12px 0 0;border-top:1px solid #dfe4ea;font-size:13px;line-height:18px;color:#45515f',
  link: 'color:#174a86',
  signature: `font-size:14px;line-height:20px;${FONT}`,
};

const link = (href: string, words: string): string =>
  `<a href="${escapeHtml(href)}" style="${STYLES.link}">${escapeHtml(words)}</a>`;

const row = (style: string, content: string): string =>
  content ? `<tr><td style="${style}">${content}</td></tr>` : '';

const ownerRow = ({title, items}: Owner): string =>
  row(
    STYLES.owner,
    `<b>${escapeHtml(title.text)}</b><br>${items.map(({href, name}) => link(href, name)).join(' &middot; ')}`,
  );

/** The e-mail, as HTML to paste or to send. */
export const emailHtml = ({greeting, heading, brand, owners, page, texts, source, language, accent}: Content): string =>
  `<table role="presentation" lang="${language}" cellpadding="0" cellspacing="0" border="0" style="${STYLES.table};border-top:4px solid ${escapeHtml(accent)}">` +
  row(STYLES.heading, escapeHtml(heading)) +
  row(STYLES.brand, escapeHtml(brand)) +
  row(`${STYLES.line};padding-bottom:16px`, escapeHtml(greeting)) +
  owners.map(ownerRow).join('') +
  (page ? row(STYLES.owner, `${texts.allAccounts}: ${link(page.href, page.address)}`) : '') +
  row(STYLES.source, escapeHtml(source)) +
  '</table>';

/** The signature in two lines, as HTML to paste. */
export const signatureHtml = (content: Content): string =>
  `<div lang="${content.language}" style="${STYLES.signature}"><b>${escapeHtml(content.brand || content.heading)}</b><br>` +
  signatureLinks(content)
    .map(({href, words}) => link(href, words))
    .join(' &middot; ') +
  '</div>';
