/** An event as another program's calendar would read it. */
export interface ReadEvent {
  readonly uid: string
  readonly stamp: string
  readonly start: string
  readonly end: string
  readonly summary: string
  readonly description: string | undefined
}

interface Property {
  readonly name: string
  readonly parameters: string
  readonly value: string
}

/** Unfolds after RFC 5545 §3.1: a break followed by one space or tab is no break. */
function propertiesOf(file: string): Property[] {
  if (!file.endsWith('\r\n')) throw new Error('the last line does not end')
  if (/(?<!\r)\n|\r(?!\n)/.test(file)) throw new Error('a line ends in something else than CRLF')
  return file
    .replace(/\r\n[ \t]/g, '')
    .slice(0, -2)
    .split('\r\n')
    .map((line) => {
      const match = /^([A-Z-]+)((?:;[A-Z-]+=[^:;,"]+)*):(.*)$/s.exec(line)
      if (!match) throw new Error(`no property: ${line}`)
      return { name: match[1] ?? '', parameters: match[2] ?? '', value: match[3] ?? '' }
    })
}

/** §3.3.11 the other way round. */
function unescaped(text: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(text)) throw new Error(`unescaped: ${text}`)
  return text.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark))
}

/** Reads a calendar by the rules of RFC 5545, knowing nothing of how it was written; throws where it breaks them. */
export function readCalendar(file: string): { readonly name: string; readonly events: readonly ReadEvent[] } {
  const properties = propertiesOf(file)
  const open: string[] = []
  const events: Record<string, string>[] = []
  let name = ''
  for (const { name: key, parameters, value } of properties) {
    if (key === 'BEGIN') {
      open.push(value)
      if (value === 'VEVENT') events.push({})
    } else if (key === 'END') {
      if (open.pop() !== value) throw new Error(`${value} ends what it did not begin`)
    } else if (open.at(-1) === 'VEVENT') {
      const event = events.at(-1)
      if (!event || key in event) throw new Error(`${key} twice`)
      if (/^DT(?:START|END)$/.test(key) && parameters !== ';VALUE=DATE') throw new Error(`${key} is no whole day`)
      event[key] = value
    } else if (key === 'X-WR-CALNAME') name = unescaped(value)
  }
  if (open.length > 0) throw new Error(`${open.join()} never ends`)
  const head = properties.map(({ name: key }) => key)
  for (const needed of ['VERSION', 'PRODID']) if (!head.includes(needed)) throw new Error(`no ${needed}`)
  return { name, events: events.map(eventOf) }
}

function eventOf(event: Readonly<Record<string, string>>): ReadEvent {
  const of = (key: string) => {
    const value = event[key]
    if (value === undefined) throw new Error(`no ${key}`)
    return value
  }
  const description = event['DESCRIPTION']
  if (!/^\d{8}T\d{6}Z$/.test(of('DTSTAMP'))) throw new Error('DTSTAMP is no UTC time')
  return {
    uid: unescaped(of('UID')),
    stamp: of('DTSTAMP'),
    start: of('DTSTART'),
    end: of('DTEND'),
    summary: unescaped(of('SUMMARY')),
    description: description === undefined ? undefined : unescaped(description),
  }
}
