import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http as answer, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '@/test/render';
import { server } from '@/test/server';
import { ShareDialog } from './ShareDialog';

const SHARES = '*/api/v1/leads/1/shares';
const person = { userId: '9', userName: 'rep-west-1', orgPath: null, grantedAt: '2026-05-05T03:02:01Z' };
const unit = { userId: null, userName: null, orgPath: '/sales/west', grantedAt: '2026-05-06T03:02:01Z' };

const units = [{ id: 'a', path: '/sales', name: 'sales', label: 'Sales', children: [{ id: 'b', path: '/sales/west', name: 'west', label: 'West', children: [] }] }];

const open = () => show(<ShareDialog kind="leads" path="/api/v1/leads/1/shares" id="1" name="Acme" onClose={() => undefined} />, { units });

beforeEach(() =>
  server.use(
    answer.get('*/api/v1/people/names', () => HttpResponse.json({ items: [{ userName: 'rep-west-1', name: 'Wei Zhang' }] })),
    answer.get('*/api/v1/people', () => HttpResponse.json({ items: [{ id: '9', userName: 'rep-west-1', name: 'Wei Zhang', unitLabel: 'Sales / West' }] })),
  ),
);

describe('sharing', () => {
  it('says with whom by their names, and takes one back', async () => {
    let shares: unknown[] = [person, unit];
    let taken: unknown;
    server.use(
      answer.get(SHARES, () => HttpResponse.json({ items: shares })),
      answer.delete(SHARES, async ({ request }) => {
        taken = await request.json();
        shares = [unit];
        return HttpResponse.json({ items: shares });
      }),
    );
    open();
    const line = (await screen.findByText('Wei Zhang')).closest('li') as HTMLElement;
    expect(await screen.findByText('Sales / West and below')).toBeTruthy();
    await userEvent.click(within(line).getByRole('button', { name: 'Take back' }));
    await waitFor(() => expect(screen.queryByText('Wei Zhang')).toBeNull());
    expect(taken).toEqual({ userName: 'rep-west-1' });
  });

  it('takes back from a unit by its path', async () => {
    let taken: unknown;
    server.use(
      answer.get(SHARES, () => HttpResponse.json({ items: [unit] })),
      answer.delete(SHARES, async ({ request }) => {
        taken = await request.json();
        return HttpResponse.json({ items: [] });
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Take back' }));
    await waitFor(() => expect(taken).toEqual({ orgPath: '/sales/west' }));
  });

  it('shares with a unit chosen by its name', async () => {
    let sent: unknown;
    server.use(
      answer.get(SHARES, () => HttpResponse.json({ items: sent ? [unit] : [] })),
      answer.post(SHARES, async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ items: [unit] }, { status: 201 });
      }),
    );
    open();
    expect(await screen.findByText('So far it is shared with nobody.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Unit' }));
    await userEvent.click(screen.getByRole('combobox', { name: 'Unit' }));
    await userEvent.click(await screen.findByTitle('Sales / West'));
    await userEvent.click(screen.getByRole('button', { name: 'Share' }));
    expect(await screen.findByText('Sales / West and below')).toBeTruthy();
    expect(sent).toEqual({ orgPath: '/sales/west' });
  });

  it('says why it was refused, and leaves the list as it is', async () => {
    server.use(
      answer.get(SHARES, () => HttpResponse.json({ items: [person] })),
      answer.delete(SHARES, () => HttpResponse.json({ status: 403, detail: 'You may only look at this.' }, { status: 403 })),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Take back' }));
    expect((await screen.findByRole('alert')).textContent).toContain('You may only look at this.');
    expect(screen.getByText('Wei Zhang')).toBeTruthy();
  });

  it('leaves a person whom nobody knows any longer where they are', async () => {
    server.use(answer.get(SHARES, () => HttpResponse.json({ items: [{ ...person, userName: null }] })));
    open();
    expect(await screen.findByText('Somebody who has left')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Take back' })).toBeNull();
  });
});
