// What stands around every screen behind the log-in: top bar, menu, the overlay of keys; and what all screens stand on.
// It shows no record and decides nothing.
import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import { useEffect, useState } from 'react';
import { Outlet } from 'react-router';
import { KeysHelp } from '../keys/keys-help';
import { useKeys } from '../keys/use-keys';
import { antdTheme } from '../look/antd-theme';
import { keepPage } from '../offline/keep-page';
import { OfflineNotice } from '../offline/offline-notice';
import { SessionGate } from '../session/session-gate';
import { shellTexts as words } from '../texts/shell';
import { queries } from './queries';
import { TopBar } from './top-bar';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const noHelp: [] = [];

export function Screen() {
  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider theme={antdTheme} csp={{ nonce }} button={{ autoInsertSpace: false }}>
        <SessionGate>
          <Frame />
        </SessionGate>
      </ConfigProvider>
    </QueryClientProvider>
  );
}

function Frame() {
  const [help, setHelp] = useState(false);
  useEffect(keepPage, []);
  useKeys('', noHelp, { '?': () => setHelp(true) });
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <TopBar onHelp={() => setHelp(true)} />
      <main id="main" tabIndex={-1}>
        <OfflineNotice />
        <Outlet />
      </main>
      {help && <KeysHelp onClose={() => setHelp(false)} />}
    </>
  );
}
