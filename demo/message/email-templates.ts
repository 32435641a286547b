import {html, nothing} from 'lit';
import {join} from 'lit/directives/join.js';
import {withoutBadBreaks} from '../shared/no-breaks.ts';
import {signatureLinks} from './plain-texts.ts';
import type {Content, Link} from './content.ts';

/*
 * Mail programs drop style sheets and most of CSS, but all keep tables and inline styles. The HTML to send is read from
 * the preview. Styles are set as properties, because the page's policy forbids style attributes.
 */
const FONT = 'font-family:Arial,Helvetica,sans-serif;color:#141a21';
const STYLES = {
  table: `width:100%;max-width:600px;border-collapse:collapse;${FONT}`,
  heading: 'padding:16px 0 8px;font-size:24px;line-height:30px;font-weight:bold',
  subtitle: 'padding:0 0 16px;font-size:16px;line-height:22px;color:#45515f',
  greeting: 'padding:0 0 16px;font-size:16px;line-height:22px',
  owner: 'padding:12px 0;border-top:1px solid #dfe4ea;font-size:16px;line-height:24px',
  source: 'padding:12px 0 0;border-top:1px solid #dfe4ea;font-size:13px;line-height:18px;color:#45515f',
  link: 'color:#174a86',
  signature: `font-size:14px;line-height:20px;${FONT}`,
};

/** The dot stays on the line of the link before it. */
const SEPARATOR = '\u00A0· ';

const link = (href: string, words: string) =>
  html`<a href=${href} .style=${STYLES.link}>${withoutBadBreaks(words)}</a>`;

const row = (style: string, content: unknown) =>
  content
    ? html`<tr>
        <td .style=${style}>${content}</td>
      </tr>`
    : nothing;

/** The e-mail to paste or send. */
export const emailTemplate = ({greeting, heading, subtitle, owners, page, source, language, accent}: Content) =>
  html`<table
    role="presentation"
    lang=${language}
    cellpadding="0"
    cellspacing="0"
    border="0"
    .style=${`${STYLES.table};border-top:4px solid ${accent}`}
  >
    ${row(STYLES.heading, withoutBadBreaks(heading))} ${row(STYLES.subtitle, withoutBadBreaks(subtitle))}
    ${row(STYLES.greeting, greeting)}
    ${owners.map(({title, items}) => {
      const links = items.map(({href, name}) => link(href, name));
      return row(STYLES.owner, html`<b>${withoutBadBreaks(title.text)}</b><br />${join(links, SEPARATOR)}`);
    })}
    ${page ? row(STYLES.owner, html`${page.title}: ${link(page.href, page.address)}`) : nothing}
    ${row(STYLES.source, withoutBadBreaks(source))}
  </table>`;

/** The signature to paste, in two lines. */
export const signatureTemplate = (content: Content) => {
  const links = signatureLinks(content).map(({href, title}: Link) => link(href, title));
  return html`<div lang=${content.language} .style=${STYLES.signature}>
    <b>${withoutBadBreaks(content.brand || content.heading)}</b><br />${join(links, SEPARATOR)}
  </div>`;
};

/** The HTML of a rendered template, without Lit's marker comments. */
export const htmlOf = (element: Element): string => element.innerHTML.replace(/<!--.*?-->/gs, '').trim();
