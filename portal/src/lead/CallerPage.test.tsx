import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http as answer, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { useOpenCreate } from '@/shell/creates';
import { show } from '@/test/render';
import { server } from '@/test/server';
import { looksLikePhone, numberIn } from './caller';
import { CallerPage } from './CallerPage';

const BY_PHONE = '*/api/v1/leads/by-phone';
const lead = (id: string, company: string) => ({ id, company, number: `L-${id}`, state: 'working', version: 0, ownerName: 'Ann Lee' });
const asked = (items: unknown[]) => answer.get(BY_PHONE, ({ request }) => HttpResponse.json({ items: new URL(request.url).searchParams.get('phone') === '+86 138 0013 8000' ? items : [] }));
const at = '/call?phone=%2B86+138+0013+8000';

/** Stands for the dialog that quick-add opens. */
function Opened() {
  const open = useOpenCreate();
  return <output>{JSON.stringify(open ?? null)}</output>;
}

describe('the number in an address', () => {
  it('has its + also where a telephone system did not write it as %2B', () => {
    expect(numberIn(' 8613800138000')).toBe('+8613800138000');
    expect(numberIn('+86 138 0013 8000')).toBe('+86 138 0013 8000');
    expect(numberIn('  0574 8765 ')).toBe('0574 8765');
    expect(numberIn(undefined)).toBe('');
  });

  it('is told from words and from numbers of records', () => {
    expect(['+86 138 0013 8000', '(0574) 8765-4321', '13800138000'].every(looksLikePhone)).toBe(true);
    expect(['L-100001', '100001', 'Acme 1234567', '', '+'].some(looksLikePhone)).toBe(false);
  });
});

describe('who is calling', () => {
  it('opens the one lead with the number', async () => {
    server.use(asked([lead('7', 'Acme')]));
    const { router } = show(<CallerPage />, { at });
    await waitFor(() => expect(router.state.location.pathname).toBe('/leads/7'));
  });

  it('lists several', async () => {
    server.use(asked([lead('7', 'Acme'), lead('8', 'Bolt')]));
    const { router } = show(<CallerPage />, { at });
    expect(await screen.findByRole('heading', { name: '2 leads have this number' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Bolt' }).getAttribute('href')).toBe('/leads/8');
    expect(router.state.location.pathname).toBe('/call');
  });

  it('offers quick-add with the number where there is none, and says who else has it', async () => {
    server.use(
      asked([]),
      answer.get('*/api/v1/leads/duplicates', () => HttpResponse.json({ items: [{ type: 'contact', id: '5', company: 'Ms Holm', matchedOn: 'phone' }] })),
    );
    show(<><CallerPage /><Opened /></>, { at });
    await userEvent.click(await screen.findByRole('button', { name: 'New lead' }));
    expect(screen.getByRole('status').textContent).toBe('{"kind":"lead","seed":{"phone":"+86 138 0013 8000"}}');
    expect((await screen.findByRole('link', { name: /Ms Holm/ })).getAttribute('href')).toBe('/contacts/5');
  });

  it('says what is wrong with a number that is none', async () => {
    server.use(answer.get(BY_PHONE, () => HttpResponse.json({ status: 422, errors: [{ field: 'phone', rule: 'phone', message: 'is not a phone number' }] }, { status: 422 })));
    show(<CallerPage />, { at: '/call?phone=abc' });
    expect((await screen.findByRole('alert')).textContent).toContain('This is not a telephone number.');
    expect(screen.getByLabelText("Caller's number").getAttribute('aria-invalid')).toBe('true');
  });

  it('asks for the number where the address has none', async () => {
    server.use(asked([lead('7', 'Acme')]));
    const { router } = show(<CallerPage />, { at: '/call' });
    await userEvent.type(await screen.findByLabelText("Caller's number"), '+86 138 0013 8000{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/leads/7'));
  });
});
