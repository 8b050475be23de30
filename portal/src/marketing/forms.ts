import { queryOptions } from '@tanstack/react-query';
import { http } from '@/api/http';
import type { Page } from '@/api/types/common';
import type { WebForm } from '@/api/types/marketing';

export const FORMS = '/api/v1/forms';
export const FORM_FIELDS = ['company', 'contactName', 'phone', 'email', 'city', 'message'];

export const formsQuery = queryOptions({ queryKey: ['forms'], queryFn: ({ signal }) => http.get<Page<WebForm>>(FORMS, { limit: 200 }, signal) });

const inputs: Record<string, string> = { phone: 'tel', email: 'email' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Plain HTML for the company's own page: works without script, sends the fields the form asks for. */
export function snippet(form: WebForm, origin: string, label: (field: string) => string, send: string): string {
  const rows = form.fields.map(({ name, required }) => {
    const control = name === 'message' ? `<textarea name="${name}"${required ? ' required' : ''}></textarea>` : `<input name="${name}" type="${inputs[name] ?? 'text'}"${required ? ' required' : ''}>`;
    return `  <label>${escaped(label(name))} ${control}</label>`;
  });
  return [
    `<form method="post" action="${origin}/public/v1/forms/${encodeURIComponent(form.key)}/submissions">`,
    ...rows,
    ...(form.consentText ? [`  <p>${escaped(form.consentText)}</p>`] : []),
    `  <button>${escaped(send)}</button>`,
    '</form>',
  ].join('\n');
}
