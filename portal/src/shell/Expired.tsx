import { lazy, Suspense, useEffect, useState } from 'react';
import { onExpired } from '@/session/session';

const ExpiredDialog = lazy(() => import('./ExpiredDialog'));

/** Listens for the end of the session; the dialog itself is fetched while the session still holds. */
export function Expired() {
  const [expired, setExpired] = useState(false);
  useEffect(() => onExpired(() => setExpired(true)), []);
  return (
    <Suspense fallback={null}>
      <ExpiredDialog open={expired} />
    </Suspense>
  );
}
