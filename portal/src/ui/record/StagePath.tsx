import { useTranslation } from 'react-i18next';

export interface Step {
  key: string;
  /** Already in the person's language. */
  label: string;
  hint?: string | undefined;
}

interface Props {
  steps: Step[];
  at: string;
  /** How it ended, when it ended outside of the path. */
  ended?: { label: string; tone: 'good' | 'bad' } | undefined;
  onStep?: ((key: string) => void) | undefined;
}

/** Where the record stands on its way; a step one may move to is a button. */
export function StagePath({ steps, at, ended, onStep }: Props) {
  const { t } = useTranslation();
  const position = steps.findIndex((step) => step.key === at);
  return (
    <ol className="stage-path" aria-label={t('ui:record.path')}>
      {steps.map((step, index) => {
        const state = ended ? 'past' : index < position ? 'past' : index === position ? 'now' : 'ahead';
        const current = !ended && index === position;
        return (
          <li key={step.key} data-state={state} aria-current={current ? 'step' : undefined} title={step.hint}>
            {onStep && !current && !ended ? (
              <button type="button" className="plain clip" onClick={() => onStep(step.key)}>
                {step.label}
              </button>
            ) : (
              <span className="clip">{step.label}</span>
            )}
          </li>
        );
      })}
      {ended && (
        <li data-state={ended.tone} aria-current="step">
          <span className="clip">{ended.label}</span>
        </li>
      )}
    </ol>
  );
}
