import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { dismissToast, toastStore } from './toast';

export function Toasts() {
  const { t } = useTranslation();
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  return (
    <div className="toasts" aria-live="polite">
      {toasts.map(({ id, tone, text, undo }) => (
        <div key={id} className={`note ${tone} toast`}>
          <span className="grow">{text}</span>
          {undo && (
            <button
              type="button"
              className="plain"
              style={{ color: 'var(--accent)', fontWeight: 600 }}
              onClick={() => {
                dismissToast(id);
                undo();
              }}
            >
              {t('ui:undo')}
            </button>
          )}
          <button type="button" className="plain quiet" aria-label={t('ui:close')} onClick={() => dismissToast(id)}>
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
