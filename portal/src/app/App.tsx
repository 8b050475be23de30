import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import { useMemo } from 'react';
import type { Session } from '@/session/session';
import { SessionContext } from '@/session/session';
import { Expired } from '@/shell/Expired';
import { useAntdLocale } from './language';
import { queries } from './queries';
import { router } from './router';
import { themeFor, useLook } from './theme';

export function App({ session }: { session: Session }) {
  const look = useLook();
  const locale = useAntdLocale();
  const theme = useMemo(() => themeFor(look), [look]);
  return (
    <ConfigProvider theme={theme} {...(locale ? { locale } : {})} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queries}>
        <SessionContext value={session}>
          <RouterProvider router={router} />
          <Expired />
        </SessionContext>
      </QueryClientProvider>
    </ConfigProvider>
  );
}
