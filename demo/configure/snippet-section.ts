import {html, nothing} from 'lit';
import '../shared/copy-button.ts';
import {copyText} from '../shared/copy.ts';
import {filesFolder} from '../shared/files-address.ts';
import {isLocal} from '../shared/folder.ts';
import {highlight} from '../shared/highlight.ts';
import {LOADING} from '../shared/list-loader.ts';
import {changeSetting} from '../shared/setting-change.ts';
import {keepSettings, SEARCH} from '../shared/site-header.ts';
import {FORM, formOf, INSIDE, SITE, TRACK} from './demo-settings.ts';
import {copyNoteFor, warningsFor} from './make-snippet.ts';
import {settingField} from './setting-field.ts';
import {nextForm, siteOf, stepsOf} from './sites.ts';
import {TEXTS} from './texts.ts';
import {isExample} from './typed.ts';
import type {TemplateResult} from 'lit';
import type {Copied} from '../shared/copy.ts';
import type {Loader} from '../shared/list-loader.ts';
import type {Parts} from './make-snippet.ts';
import type {Values} from './setting.ts';
import type {Snippet} from './snippet.ts';

/** The parts of the snippet and the suffixes of their ids. */
const SUFFIXES = {page: '', template: '-template'};

function copy(id: string, kind: string): Promise<Copied> {
  const code = document.getElementById(id) as HTMLElement;
  // In their visual mode, editors accept plain links as rich text, not as code.
  return copyText(code, kind === 'static' ? {html: code.textContent} : {});
}

function partTemplate(part: keyof typeof SUFFIXES, values: Values, snippet: Snippet | undefined): TemplateResult {
  const code = snippet?.[part];
  const id = 'code' + SUFFIXES[part];
  const texts = TEXTS.snippet[part];
  const describedBy = part === 'page' ? 'example' : undefined;
  return html`<div class="part" id="part${SUFFIXES[part]}" ?hidden=${code === undefined}>
    <p class="part-name" ?hidden=${snippet?.template === undefined}>${texts.name}</p>
    <pre
      class="code"
      id=${id}
      tabindex="0"
      role="region"
      aria-label=${texts.code}
      aria-describedby=${describedBy ?? nothing}
    >
${highlight(code ?? '')}</pre>
    <copy-button
      .text=${texts.copy}
      .name="copy${SUFFIXES[part]}"
      .describedBy=${describedBy}
      .note=${part === 'page' ? copyNoteFor(values, filesFolder()) : undefined}
      .copy=${() => copy(id, snippet?.kind ?? '')}
    ></copy-button>
    ${
      part === 'page'
        ? html`<a class="hand-on" href="message.html${SEARCH}" @click=${keepSettings} @auxclick=${keepSettings}
            >${TEXTS.snippet.handOn}</a
          >`
        : nothing
    }
  </div>`;
}

/** Where to paste the snippet, and what to do if the site's editor removes it. */
function afterTemplate(values: Values): unknown {
  const site = siteOf(values['site'] ?? '');
  if (!site) return nothing;
  const form = formOf(values);
  const next = nextForm(site, form);
  const {back, isGone, isGoneToo, steps} = TEXTS.snippet;
  const goBack = (): void => {
    // Hiding the button that was clicked would lose the focus.
    document.getElementById('gone')?.focus();
    changeSetting(FORM.name, FORM.initial);
  };
  return html`<div class="after" id="after">
    <ol class="steps" id="steps" aria-label=${steps}>
      ${stepsOf(site, form).map((step) => html`<li>${step}</li>`)}
    </ol>
    <div class="ways">
      <button type="button" class="gone quiet" id="gone" @click=${() => changeSetting(FORM.name, next ?? FORM.initial)}>
        ${next === undefined ? back : form === 'tag' ? isGone : isGoneToo}
      </button>
      <button type="button" class="textual" id="back" ?hidden=${form === 'tag' || next === undefined} @click=${goBack}>
        ${back}
      </button>
    </div>
  </div>`;
}

/** The snippet to copy, the questions that decide its form, and the instructions for pasting it. */
export const snippetTemplate = (
  values: Values,
  snippet: Snippet | undefined,
  loader: Loader<Parts>,
): TemplateResult => html`
  <section class="snippet" aria-label=${TEXTS.snippet.label} tabindex="-1">
    <div class="sites" id="sites" @change=${() => changeSetting(FORM.name, FORM.initial)}>
      ${settingField(SITE, values)}
    </div>
    <div class="local" id="local" ?hidden=${isExample(values) || !isLocal(location)}>
      <files-address></files-address>
    </div>
    <div class="box" id="box">
      <p class="notes" id="example" .textContent=${warningsFor(values).join('\n')}></p>
      <p class="late" ?hidden=${loader.status !== 'loading'}>${LOADING}</p>
      ${loader.failureTemplate('')} ${partTemplate('page', values, snippet)}
      ${partTemplate('template', values, snippet)}
    </div>
    ${afterTemplate(values)}
    <details class="others">
      <summary>${TEXTS.snippet.others}</summary>
      <div class="more" id="more">${[FORM, TRACK, INSIDE].map((setting) => settingField(setting, values))}</div>
    </details>
  </section>
`;
