import { useQueryClient } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { http } from '@/api/http';
import type { FollowUp } from '@/api/types/lead';
import { hasAny, useSession } from '@/session/session';
import { useProblemText } from '@/ui/parts/Fault';
import { toast } from '@/ui/parts/toast';
import { LEADS } from './lead';

/** Takes what a manager says to a follow-up; the last word stands. */
export function ManagerComment({ leadId, done }: { leadId: string; done: FollowUp }) {
  const { t } = useTranslation();
  const session = useSession();
  const cache = useQueryClient();
  const words = useProblemText();
  const [text, setText] = useState('');
  if (!hasAny(session, ['sales-manager', 'admin']) || done.byUserName === session.userName) return null;
  const say = async () => {
    try {
      await http.put(`${LEADS}/${leadId}/follow-ups/${done.id}/comment`, { comment: text });
      setText('');
      await cache.invalidateQueries({ queryKey: ['leads', 'part', leadId, 'follow-ups'] });
    } catch (refusal) {
      toast('bad', words(refusal));
    }
  };
  return <Input size="small" variant="borderless" aria-label={t('lead:followUp.commentAs')} placeholder={t('lead:followUp.commentAs')} value={text} maxLength={2000} onChange={(event) => setText(event.target.value)} onPressEnter={() => void (text.trim() && say())} />;
}
