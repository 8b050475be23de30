import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import { useProblemText } from '@/ui/parts/Fault';
import { When } from '@/ui/parts/Parts';
import { toast } from '@/ui/parts/toast';

interface Given {
  givenAt: string | null;
  withdrawnAt: string | null;
}

const CONSENT = '/api/v1/lead-visits/consent';

/** Nobody is located who has not agreed; what was agreed can be taken back here too. */
export function Consent() {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const words = useProblemText();
  const { data } = useQuery({ queryKey: ['location-consent'], queryFn: ({ signal }) => http.get<Given>(CONSENT, {}, signal) });
  if (!data) return null;
  const stands = data.givenAt !== null && data.withdrawnAt === null;
  const change = async () => {
    try {
      cache.setQueryData(['location-consent'], await (stands ? http.delete<Given>(CONSENT) : http.put<Given>(CONSENT, {})));
    } catch (refusal) {
      toast('bad', words(refusal));
    }
  };
  return (
    <div className={stands ? 'note' : 'note warn'}>
      <span className="grow">
        {stands ? t('desk:consent.given') : t('desk:consent.asked')} {stands && <When at={data.givenAt} />}
      </span>
      <Button size="small" type={stands ? 'text' : 'primary'} onClick={() => void change()}>{t(stands ? 'desk:consent.withdraw' : 'desk:consent.give')}</Button>
    </div>
  );
}
