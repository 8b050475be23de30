import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { Kbd } from '@/ui/parts/Parts';
import type { Entry } from './entries';

const keys = ['Ctrl K', '/', 'c', 'e', 'j', 'k', 'x', 'Enter', 'Esc', '?'] as const;
const meanings: Record<(typeof keys)[number], string> = {
  'Ctrl K': 'palette',
  '/': 'search',
  c: 'create',
  e: 'edit',
  j: 'next',
  k: 'previous',
  x: 'tick',
  Enter: 'open',
  Esc: 'close',
  '?': 'help',
};

export default function HelpDialog({ entries, onClose }: { entries: Entry[]; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open title={t('shell:help.title')} onCancel={onClose} footer={null} width={560}>
      <div className="form-grid">
        <dl className="facts">
          {keys.map((key) => (
            <div key={key}>
              <dt>
                <Kbd keys={key} />
              </dt>
              <dd>{t(`shell:help.${meanings[key]}`)}</dd>
            </div>
          ))}
        </dl>
        <dl className="facts">
          {entries
            .filter(({ go }) => go)
            .map(({ key, go }) => (
              <div key={key}>
                <dt>
                  <Kbd keys={`g ${go}`} />
                </dt>
                <dd>{t(`shell:nav.${key}`)}</dd>
              </div>
            ))}
        </dl>
      </div>
    </Modal>
  );
}
