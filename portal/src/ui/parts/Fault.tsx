import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemOf, type Problem } from '@/api/problem';

/** The server's own words where it refused; ours where it failed, nothing answered, or the session ended. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    const problem = problemOf(error);
    const own = problem.detail ?? problem.errors?.[0]?.message ?? problem.title;
    if (own !== undefined && problem.status < 500 && problem.status !== 401) return own;
    return t(`ui:fault.${family(problem)}`);
  };
}

function family(problem: Problem): string {
  if (problem.status === 0) return 'offline';
  if (problem.status === 401) return 'expired';
  if (problem.status === 403) return 'forbidden';
  if (problem.status === 404) return 'missing';
  if (problem.status === 409) return 'conflict';
  if (problem.status === 412) return 'stale';
  if (problem.status === 429) return 'busy';
  if (problem.status === 503 || problem.status === 504) return 'away';
  return problem.status >= 500 ? 'server' : 'refused';
}

/** What failed, why in words, and the way on; the trace id is there for whoever is asked for help. */
export function Fault({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const words = useProblemText();
  const { traceId } = problemOf(error);
  return (
    <div className="note bad" role="alert">
      <div className="grow">
        <div>{words(error)}</div>
        {traceId !== undefined && <div className="mono quiet">{t('ui:fault.trace', { id: traceId })}</div>}
      </div>
      {retry && (
        <Button size="small" onClick={retry}>
          {t('ui:retry')}
        </Button>
      )}
    </div>
  );
}
