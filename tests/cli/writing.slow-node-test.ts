import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {writeFiles} from '../../src/cli/write-files.ts';
import {until} from '../helpers/blocks.ts';
import {whyNoMounts, withBind, withDisk} from '../helpers/mounts.ts';
import {goodList, makeFolder, run, toText} from './cli.ts';

const NOBODY = 65_534;
const noMounts = whyNoMounts();
const noRoot = process.getuid?.() === 0 ? false : 'only root can be another';

describe('publishing into a folder', () => {
  let folder: ReturnType<typeof makeFolder>;
  let out = '';
  const publish = (revision = 1, how: Parameters<typeof run>[1] = {}) =>
    run(['publish', folder.put('list.json', toText(goodList({revision}))), '-o', out], how);
  const revisionIn = (path: string) => (JSON.parse(readFileSync(path, 'utf8')) as {revision: number}).revision;
  const tree = () =>
    readdirSync(out, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'base64')].join(' '))
      .sort();
  const isWhole = () => {
    assert.equal(revisionIn(join(out, 'accounts.json')), revisionIn(join(folder.path, 'list.json')));
    for (const path of ['index.html', 'v1/official-accounts.js', 'integrity.json'])
      assert.ok(existsSync(join(out, path)));
    assert.ok(!readdirSync(out, {recursive: true}).some((name) => String(name).endsWith('.tmp')));
  };
  /** Checks that no old file is gone, and no new one is there. */
  const isUntouched = async (words: RegExp, how: Parameters<typeof run>[1] = {}) => {
    const before = tree();
    const {code, err} = await publish(2, how);
    assert.deepEqual([code, words.test(err)], [1, true], err);
    assert.deepEqual(tree(), before);
    assert.ok(!readdirSync(folder.path).some((name) => name.endsWith('.tmp')));
  };

  beforeEach(() => {
    folder = makeFolder();
    chmodSync(folder.path, 0o755);
    out = join(folder.path, 'public');
    mkdirSync(out);
  });
  afterEach(() => {
    folder.remove();
  });

  it('fills a mounted disk, repeatedly', {skip: noMounts}, () =>
    withDisk(out, async () => {
      mkdirSync(join(out, 'lost+found'));
      for (const revision of [1, 2]) {
        const {code, err} = await publish(revision);
        assert.equal(code, 0, err);
        isWhole();
      }
    }),
  );

  it('fills a folder of which a part is a separate mount', {skip: noMounts}, async () => {
    await publish();
    await withDisk(join(out, 'v1'), async () => {
      const {code, err} = await publish(2);
      assert.equal(code, 0, err);
      isWhole();
    });
  });

  it('keeps a symbolic link to another disk', {skip: noMounts}, async () => {
    const disk = join(folder.path, 'disk');
    mkdirSync(disk);
    rmSync(out, {recursive: true});
    symlinkSync('disk', out);
    await withDisk(disk, async () => {
      const {code, err} = await publish();
      assert.equal(code, 0, err);
      isWhole();
      assert.ok(lstatSync(out).isSymbolicLink());
    });
  });

  it('fills the user’s own folder inside somebody else’s', {skip: noRoot}, async () => {
    chownSync(out, NOBODY, NOBODY);
    const {code, err} = await publish(1, {uid: NOBODY});
    assert.equal(code, 0, err);
    isWhole();
  });

  it('keeps a symbolic link in place of the list, and updates its target', async () => {
    await publish();
    for (const target of ['../elsewhere.json', '../nothing-yet.json']) {
      const link = join(out, 'accounts.json');
      const led = join(out, target);
      if (target.includes('elsewhere')) renameSync(link, led);
      else rmSync(link);
      symlinkSync(target, link);
      const {code, err} = await publish(2);
      assert.equal(code, 0, err);
      assert.deepEqual([lstatSync(link).isSymbolicLink(), revisionIn(led)], [true, 2]);
    }
  });

  it('doesn’t touch the source file if the folder links to it', async () => {
    const source = folder.put('list.json', toText(goodList()));
    symlinkSync('../list.json', join(out, 'accounts.json'));
    const {ino} = statSync(source);
    const {code, err} = await run(['publish', source, '-o', out, '--force']);
    assert.equal(code, 0, err);
    assert.deepEqual([statSync(source).ino, lstatSync(source).isFile()], [ino, true]);
  });

  it(
    'keeps owner and permissions of files, so that the editor’s account can go on editing',
    {skip: noRoot},
    async () => {
      await publish();
      const list = join(out, 'accounts.json');
      chmodSync(list, 0o664);
      chownSync(list, NOBODY, NOBODY);
      await publish(2);
      const {mode, uid, gid} = statSync(list);
      assert.deepEqual([revisionIn(list), mode & 0o777, uid, gid], [2, 0o664, NOBODY, NOBODY]);
    },
  );

  it('leaves unchanged files alone: servers derive ETags from their times', async () => {
    await publish();
    const page = join(out, 'index.html');
    const {mtimeMs, ino} = statSync(page);
    await publish(2);
    assert.deepEqual([statSync(page).mtimeMs, statSync(page).ino], [mtimeMs, ino]);
  });

  it('gives a visitor who loads the script the old one or the new one, never half of one', async () => {
    await publish();
    const script = join(out, 'v1/official-accounts.js');
    const seen = new Set<string>();
    const leaves = new AbortController();
    const visitor = (async () => {
      while (!leaves.signal.aborted) seen.add(await readFile(script, 'utf8'));
    })();
    const whole = new Set([readFileSync(script, 'utf8')]);
    for (const revision of [2, 3, 4]) {
      await publish(revision);
      whole.add(readFileSync(script, 'utf8'));
    }
    leaves.abort();
    await visitor;
    assert.ok(seen.size > 1);
    for (const one of seen) assert.ok(whole.has(one));
  });

  it('works after a power cut, and removes what was left behind', async () => {
    const left = join(out, '.official-accounts.1.tmp');
    mkdirSync(left);
    writeFileSync(join(left, 'accounts.json'), '{');
    utimesSync(left, new Date(0), new Date(0));
    const {code, err} = await publish();
    assert.equal(code, 0, err);
    isWhole();
  });

  describe('keeps all old files and says why', () => {
    beforeEach(async () => {
      await publish();
    });

    it('on a full disk', {skip: noMounts}, async () => {
      rmSync(out, {recursive: true});
      mkdirSync(out);
      await withDisk(
        out,
        async () => {
          await isUntouched(/accounts.*: the disk is full|public\/.*: the disk is full/);
        },
        '1m',
      );
    });

    it('on a read-only disk', {skip: noMounts}, () =>
      withBind(out, out, async () => {
        execFileSync('mount', ['-o', 'remount,bind,ro', out]);
        await isUntouched(/read-only/);
      }),
    );

    it('if the list is a separately mounted file', {skip: noMounts}, () =>
      withBind(join(out, 'integrity.json'), join(out, 'accounts.json'), () =>
        isUntouched(/accounts\.json could not be written: it is in use, or mounted by itself/),
      ),
    );

    it('without write permission', {skip: noRoot}, () => isUntouched(/you may not write there/, {uid: NOBODY}));

    it('if a folder has the name of a file', async () => {
      rmSync(join(out, 'v1/official-accounts.mjs'));
      mkdirSync(join(out, 'v1/official-accounts.mjs'));
      await isUntouched(/official-accounts\.mjs could not be written: there is a folder of that name/);
    });

    it('if a file has the name of a folder', async () => {
      rmSync(join(out, 'v1'), {recursive: true});
      writeFileSync(join(out, 'v1'), '');
      await isUntouched(
        /public\/v1.* could not be written: (its path leads through a file|something else of that name)/,
      );
    });

    it('if v1 is a link to the folder that must never change', async () => {
      const [version = ''] = readdirSync(out).filter((name) => /^\d/.test(name));
      rmSync(join(out, 'v1'), {recursive: true});
      symlinkSync(version, join(out, 'v1'));
      await isUntouched(/a link makes one file of two/);
    });
  });

  it('restores all that it can, and says what failed first', async () => {
    const [kept = '', lost = '', last = ''] = ['kept', 'lost', 'last'].map((name) => folder.put(name, 'old'));
    const pipe = join(folder.path, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const writing = writeFiles([kept, lost, pipe, last].map((path) => [path, 'new']));
    await until('all before the pipe are written', () => readFileSync(lost, 'utf8') === 'new');
    // Nothing can be written or restored there any more.
    for (const path of [lost, last]) {
      rmSync(path);
      mkdirSync(path);
    }
    await Promise.all([readFile(pipe), assert.rejects(writing, {code: 'EISDIR', path: last})]);
    assert.equal(readFileSync(kept, 'utf8'), 'old');
  });

  it('writes a page to a pipe, which stays a pipe', async () => {
    const list = folder.put('list.json', toText(goodList()));
    const pipe = join(folder.path, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [read, {code}] = await Promise.all([readFile(pipe, 'utf8'), run(['page', list, '-o', pipe])]);
    assert.deepEqual([code, /vk\.com\/otdel/.test(read), lstatSync(pipe).isFIFO()], [0, true, true]);
  });

  it('writes a page through a symbolic link, which stays a link', async () => {
    const list = folder.put('list.json', toText(goodList()));
    const [real, link] = [join(folder.path, 'real.html'), join(folder.path, 'page.html')];
    writeFileSync(real, 'old');
    symlinkSync('real.html', link);
    assert.equal((await run(['page', list, '-o', link])).code, 0);
    assert.deepEqual([lstatSync(link).isSymbolicLink(), readFileSync(real, 'utf8') === 'old'], [true, false]);
  });
});
