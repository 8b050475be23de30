import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiError } from './api/problem';
import { App } from './app/App';
import { preferredLanguage, startLanguage } from './app/language';
import { queries } from './app/queries';
import { StartFault } from './app/StartFault';
import { sessionQuery, signIn } from './session/session';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/widgets.css';
import './styles/form.css';
import './styles/shell.css';
import './styles/list.css';
import './styles/list-phone.css';
import './styles/record.css';
import './styles/board.css';

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root') ?? document.body);
  try {
    const session = await queries.fetchQuery(sessionQuery);
    await startLanguage(preferredLanguage(session.locale));
    root.render(
      <StrictMode>
        <App session={session} />
      </StrictMode>,
    );
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return signIn();
    await startLanguage(preferredLanguage());
    root.render(<StartFault />);
  }
}

void start();
