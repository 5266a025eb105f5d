import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ordinaryUser } from './ordinary-user.ts';
import { inTime } from './patience.ts';
import { Picture, type Point } from './picture.ts';

/** Drives a window that lets no program in: by an X client that moves the mouse and types, and by looking at the screen. */

const run = promisify(execFile);

/** What a machine lacks for it; null where it can be done. */
export async function whyNoHand(): Promise<string | null> {
  for (const [tool, ...args] of [
    ['xdotool', 'version'],
    ['import', '-version'],
  ] as const) {
    try {
      await run(tool, args);
    } catch {
      return `${tool} is not on this machine, which drives the window of a packed app`;
    }
  }
  return null;
}

export interface WindowByHand {
  readonly process: ChildProcess;
  /** The user's own folder. */
  readonly home: string;
  look(): Promise<Picture>;
  /** In the window's own pixels. */
  click(point: Point): Promise<void>;
  type(text: string): Promise<void>;
  /** Ends the app as a system that shuts down does. @returns its exit code */
  close(): Promise<number | null>;
}

/** What was started and has ended by itself. */
interface Ended {
  code: number | null;
  errors: string;
}

/** Starts a program as an ordinary user and waits for its end. */
export async function runToItsEnd(
  program: string,
  args: string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const user = ordinaryUser();
  const child = spawn(program, args, {
    ...user.options,
    env: { ...user.options.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  try {
    const [code] = await inTime(`the end of ${program}`, once(child, 'close'));
    return { code, errors };
  } finally {
    child.kill('SIGKILL');
    user.leave();
  }
}

/** Starts a packed app as an ordinary user, and comes back once its window is to be seen. */
export async function openByHand(program: string): Promise<WindowByHand> {
  const user = ordinaryUser();
  const child = spawn(program, [], { ...user.options, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const close = async () => {
    child.kill('SIGTERM');
    const [code] = await inTime('the app to end', ended);
    user.leave();
    return code;
  };
  try {
    const id = await windowOf(child, ended);
    return {
      process: child,
      home: user.home,
      look: () => look(id),
      async click({ x, y }) {
        // Without a window manager nobody else gives it the keyboard.
        await run('xdotool', ['windowfocus', id, 'mousemove', '--window', id, `${x}`, `${y}`, 'click', '1']);
      },
      async type(text) {
        await run('xdotool', ['type', '--delay', '20', text]);
      },
      close,
    };
  } catch (error) {
    child.kill('SIGKILL');
    user.leave();
    throw error;
  }
}

/** The X window that belongs to the process and is shown. @throws Error where the process ends, or none comes */
async function windowOf(child: ChildProcess, ended: Promise<unknown>): Promise<string> {
  const search = ['search', '--onlyvisible', '--all', '--pid', `${child.pid}`, '--name', 'Crossroads'];
  let over = false;
  const found = async () => {
    while (!over) {
      // It fails where there is none yet, and where some other window goes while it looks.
      const { stdout } = await run('xdotool', search).catch(() => ({ stdout: '' }));
      const [id] = stdout.match(/^\d+/) ?? [];
      if (id !== undefined) return id;
      await setTimeout(100);
    }
    throw new Error('The window is not looked for any more.');
  };
  const died = ended.then(() => Promise.reject(new Error('The app ended before it showed a window.')));
  try {
    return await inTime('the window', Promise.race([found(), died]));
  } finally {
    over = true;
  }
}

async function look(id: string): Promise<Picture> {
  const { stdout: size } = await run('xdotool', ['getwindowgeometry', '--shell', id]);
  const [width, height] = ['WIDTH', 'HEIGHT'].map((name) => Number(size.match(`${name}=(\\d+)`)?.[1]));
  const { stdout } = await run('import', ['-silent', '-window', id, '-depth', '8', 'rgb:-'], {
    encoding: 'buffer',
    maxBuffer: 64 * 1024 * 1024,
  });
  return new Picture(width ?? 0, height ?? 0, stdout);
}
