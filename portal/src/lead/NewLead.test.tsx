import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http as answer, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { show } from '@/test/render';
import { server } from '@/test/server';
import NewLead from './NewLead';

const noDuplicates = answer.get('*/api/v1/leads/duplicates', () => HttpResponse.json({ items: [] }));
const leave = () => undefined;

beforeEach(() => server.use(answer.get('*/api/v1/lead-fields', () => HttpResponse.json({ items: [] }))));

describe('quick-add', () => {
  it('names likely duplicates while one types', async () => {
    server.use(answer.get('*/api/v1/leads/duplicates', ({ request }) => HttpResponse.json({ items: new URL(request.url).searchParams.get('company') === 'Acme' ? [{ id: '9', number: 'L-9', company: 'ACME Ltd', matchedOn: 'company' }] : [] })));
    show(<NewLead seed={{}} onClose={leave} />);
    await userEvent.type(await screen.findByLabelText('Company'), 'Acme');
    expect(await screen.findByRole('link', { name: /ACME Ltd/ })).toBeTruthy();
  });

  it('tells of a hidden duplicate without naming it', async () => {
    server.use(answer.get('*/api/v1/leads/duplicates', () => HttpResponse.json({ items: [{ matchedOn: 'phone', visible: false }] })));
    show(<NewLead seed={{}} onClose={leave} />);
    await userEvent.type(await screen.findByLabelText('Company'), 'Acme');
    expect(await screen.findByText('A record you may not see')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('sends what was typed, trimmed, under an idempotency key, and opens the lead', async () => {
    let body: unknown;
    let key: string | null = null;
    server.use(
      noDuplicates,
      answer.post('*/api/v1/leads', async ({ request }) => {
        body = await request.json();
        key = request.headers.get('Idempotency-Key');
        return HttpResponse.json({ id: '7', company: 'Acme', number: 'L-7', version: 0 }, { status: 201 });
      }),
    );
    const { router } = show(<NewLead seed={{}} onClose={leave} />);
    await userEvent.type(await screen.findByLabelText('Company'), ' Acme ');
    await userEvent.click(screen.getByRole('button', { name: 'Create lead' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/leads/7'));
    expect(body).toMatchObject({ company: 'Acme' });
    expect(key).toBeTruthy();
  });

  it('keeps the draft when nobody answers, and offers it again', async () => {
    server.use(noDuplicates, answer.post('*/api/v1/leads', () => HttpResponse.error()));
    show(<NewLead seed={{}} onClose={leave} />);
    await userEvent.type(await screen.findByLabelText('Company'), 'Acme');
    await userEvent.click(screen.getByRole('button', { name: 'Create lead' }));
    expect(await screen.findByText(/could not be reached/)).toBeTruthy();
    expect(sessionStorage.getItem('tidewater.draft.lead.new')).toContain('Acme');
  });
});
