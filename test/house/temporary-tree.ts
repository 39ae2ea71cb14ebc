import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A small copy of the project, with the real configuration files and made-up sources. */
export class TemporaryTree {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'house-'));

  constructor(configuration: readonly string[], files: ReadonlyMap<string, string>) {
    for (const name of ['package.json', 'tsconfig.json', ...configuration]) {
      cpSync(path.join(ROOT, name), path.join(this.folder, name));
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(this.folder, 'node_modules'));
    for (const [name, text] of files) {
      const file = path.join(this.folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  /** What a tool of node_modules prints, whether it complains or not. */
  run(tool: string, ...args: readonly string[]): string {
    const command = [path.join(ROOT, 'node_modules', tool), ...args];
    try {
      return execFileSync(process.execPath, command, { cwd: this.folder, encoding: 'utf8', stdio: 'pipe' });
    } catch (problem) {
      const { stdout, stderr } = problem as { stdout?: string; stderr?: string };
      if (stdout === undefined || stdout === '') throw new Error(stderr ?? String(problem));
      return stdout;
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
