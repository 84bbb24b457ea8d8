import { isQuytrinhError } from '../../src/issue/index.ts'
import { fileStore } from '../../src/store/index.ts'
import { more } from '../dossier/journal/fixture.ts'

/** Run as a process of its own: appends to dossiers in turn, says so after each, goes on when another was first. */
const [, , folder = '', ids = '', amount = '0', batch = '1'] = process.argv
const store = fileStore(folder)
const dossiers = ids.split(',')

for (let done = 0; done < Number(amount); ) {
  const id = dossiers[done % dossiers.length] ?? ''
  try {
    const journal = await store.load(id)
    const entries = more(id, journal, Number(batch), { writer: process.pid, done })
    await store.append(id, entries, journal.length)
    process.stdout.write(entries.map(({ seq, hash }) => `${id} ${seq} ${hash}\n`).join(''))
    done += 1
  } catch (error) {
    if (!isQuytrinhError(error) || error.issues[0]?.code !== 'store-conflict') throw error
  }
}
