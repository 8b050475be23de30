import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '@/api/problem';
import { show } from '@/test/render';
import type { FieldSpec } from '../form/fields';
import { FieldGroup } from './FieldGroup';

const record = { id: 'r1', version: 4, city: 'Hangzhou', phone: '123' };
const fields: FieldSpec[] = [
  { name: 'city', label: 'lead:field.city', kind: 'text' },
  { name: 'phone', label: 'lead:field.phone', kind: 'phone' },
];

function group(save = vi.fn(() => Promise.resolve())) {
  show(<FieldGroup title="lead:group.identity" record={record} fields={fields} draftKey="test" save={save} />);
  return save;
}

async function edit(city: string) {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /Edit Who it is/ }));
  const input = screen.getByLabelText('City');
  await user.clear(input);
  await user.type(input, city);
  return user;
}

describe('a group of fields', () => {
  it('sends only what changed, with the version the person saw', async () => {
    const save = group();
    const user = await edit('Suzhou');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(save).toHaveBeenCalledWith({ city: 'Suzhou' }, 4));
  });

  it('shows a refusal at its field and keeps what was typed', async () => {
    const save = vi.fn(() => Promise.reject(new ApiError({ status: 422, errors: [{ field: 'city', rule: 'x', message: 'No such city.' }] })));
    group(save);
    const user = await edit('Nowhere');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('No such city.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('City').value).toBe('Nowhere');
  });

  it('opens again with what was typed before a reload', async () => {
    sessionStorage.setItem('tidewater.draft.test.r1', JSON.stringify({ values: { city: 'Ningbo' }, base: { city: 'Hangzhou', phone: '123' }, version: 4 }));
    group();
    expect((await screen.findByLabelText<HTMLInputElement>('City')).value).toBe('Ningbo');
  });

  it('shows both values when somebody saved meanwhile and sends the choice with the new version', async () => {
    const current = { ...record, version: 5, city: 'Ningbo' };
    const save = vi.fn().mockRejectedValueOnce(new ApiError({ status: 412, current })).mockResolvedValueOnce(undefined);
    group(save);
    const user = await edit('Suzhou');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Ningbo')).toBeTruthy();
    expect(screen.getByText('Suzhou')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save the choice' }));
    await waitFor(() => expect(save).toHaveBeenLastCalledWith({ city: 'Suzhou' }, 5));
  });

  it('lets the saved value stand when the person takes it', async () => {
    const save = vi.fn().mockRejectedValueOnce(new ApiError({ status: 412, current: { ...record, version: 5, city: 'Ningbo' } }));
    group(save);
    const user = await edit('Suzhou');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('radio', { name: 'Ningbo' }));
    await user.click(screen.getByRole('button', { name: 'Save the choice' }));
    await waitFor(() => expect(screen.queryByLabelText('City')).toBeNull());
    expect(save).toHaveBeenCalledOnce();
  });

  it('cannot be edited by who may not', async () => {
    show(<FieldGroup title="lead:group.identity" record={record} fields={fields} draftKey="test" />);
    expect(await screen.findByText('Hangzhou')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Edit/ })).toBeNull();
  });
});
