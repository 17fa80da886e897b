/** An incident at night: a dark screen that does not fall asleep. The browser keeps what was chosen by hand, until the tab is closed. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { recall, remember } from '../../../archive/small-store.ts';

const key = 'night';
const [evening, morning] = [22, 6];

/** Dark where the device is, and between ten at night and six in the morning. */
export function darkAt(hour: number, deviceIsDark: boolean): boolean {
  return deviceIsDark || hour >= evening || hour < morning;
}

/** @returns whether it is dark, and what turns it */
export function useNight(): readonly [boolean, () => void] {
  const [dark, setDark] = useState(false);
  useLayoutEffect(() => {
    const chosen = recall('tab', key);
    const device = window.matchMedia('(prefers-color-scheme: dark)').matches;
    setDark(chosen === null ? darkAt(new Date().getHours(), device) : chosen === 'dark');
  }, []);
  useLayoutEffect(() => {
    document.documentElement.classList.toggle('night', dark);
    return () => document.documentElement.classList.remove('night');
  }, [dark]);
  const turn = () => {
    remember('tab', key, dark ? 'light' : 'dark');
    setDark(!dark);
  };
  return [dark, turn];
}

/** Keeps the screen on while this is shown, where the browser can; a browser lets go of it when the tab is hidden. */
export function useAwake(): void {
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let left = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible' || (lock && !lock.released)) return;
      // Refused at a low battery: then the screen sleeps as always.
      const got = await navigator.wakeLock.request('screen').catch(() => null);
      if (left) await got?.release();
      else lock = got;
    };
    const seen = () => void ask();
    seen();
    document.addEventListener('visibilitychange', seen);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', seen);
      void lock?.release();
    };
  }, []);
}
