import { describe, expect, it } from 'vitest';
import type { WebForm } from '@/api/types/marketing';
import { snippet } from './forms';

const form: WebForm = { key: 'demo-form', name: 'Demo', fields: [{ name: 'company', required: true }, { name: 'message', required: false }], consentText: '<b>ok</b>', active: true, version: 0 };

describe('the snippet of a form', () => {
  const html = snippet(form, 'https://crm.example', (field) => `[${field}]`, 'Send');

  it('posts to the public address of the form', () => {
    expect(html).toContain('action="https://crm.example/public/v1/forms/demo-form/submissions"');
    expect(html).toContain('<input name="company" type="text" required>');
    expect(html).toContain('<textarea name="message"></textarea>');
  });

  it('escapes what a marketer typed', () => {
    expect(html).not.toContain('<b>');
  });
});
