// One command of a screen: how it stands, the one way to send it, and whether what holds it may be closed. See api/command.ts.
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Command, type CommandState } from '../api/command';

interface OneCommand {
  readonly state: CommandState;
  /** On its way, or asked for. */
  readonly busy: boolean;
  readonly send: Command['send'];
  readonly forget: () => void;
  /** Closes what the command was given in, but never while it is being sent: nobody would hear how it ended. */
  readonly closing: (close: () => void) => () => void;
}

export function useCommand(): OneCommand {
  const [command] = useState(() => new Command());
  const state = useSyncExternalStore(command.subscribe, command.current);
  useEffect(() => {
    command.begin();
    return () => command.end();
  }, [command]);
  const closing = (close: () => void) => () => {
    if (command.current().phase !== 'sending') close();
  };
  return { state, busy: state.phase === 'sending' || state.phase === 'asking', send: command.send, forget: command.forget, closing };
}
