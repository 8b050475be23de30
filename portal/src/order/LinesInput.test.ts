import { describe, expect, it } from 'vitest';
import { lineErrors, lineTotal, linesTotal } from './LinesInput';

const price = (value: string) => ({ value, currency: 'USD' });

describe('the lines of an order', () => {
  it('multiply exactly', () => {
    expect(lineTotal({ productId: 'p', price: price('0.1'), quantity: 3 })).toEqual(price('0.3'));
    expect(lineTotal({ productId: 'p', price: price('4821'), quantity: 2 })).toEqual(price('9642'));
    expect(lineTotal({ productId: 'p', price: price('19.99'), quantity: 1.5 })).toEqual(price('29.985'));
    expect(lineTotal({ productId: 'p', price: null, quantity: 3 })).toBeUndefined();
  });

  it('add up in their currency', () => {
    expect(linesTotal([{ price: price('0.1'), quantity: 1 }, { price: price('0.2'), quantity: 1 }])).toBe('$0.30');
  });

  it('find the line a message belongs to', () => {
    expect(lineErrors([{ field: 'lines[1].quantity', message: 'Too small.' }, { field: 'accountId', message: 'x' }])).toEqual({ 1: 'Too small.' });
  });
});
