import { setupServer } from 'msw/node';

/** Answers for the one test that sets them; anything else asked for is an error. */
export const server = setupServer();
