import zlib from 'node:zlib'

export type NewPart = { name: string; text: string; stored?: boolean }

/** Parts are dated 1 January 1980, the first day a zip knows: the same parts give the same file. */
const FIRST_DAY = 0x21
const UTF8_NAMES = 0x0800

/** Makes a zip of texts, in their order. `stored`: not compressed, as OpenDocument asks of its first part. */
export function writeZip(parts: readonly NewPart[]): Uint8Array {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, text, stored } of parts) {
    const data = Buffer.from(text)
    const packed = stored ? data : zlib.deflateRawSync(data)
    const named = Buffer.from(name)
    const described = Buffer.alloc(26)
    described.writeUInt16LE(20, 0)
    described.writeUInt16LE(UTF8_NAMES, 2)
    described.writeUInt16LE(stored ? 0 : 8, 4)
    described.writeUInt16LE(FIRST_DAY, 8)
    described.writeUInt32LE(zlib.crc32(data), 10)
    described.writeUInt32LE(packed.length, 14)
    described.writeUInt32LE(data.length, 18)
    described.writeUInt16LE(named.length, 22)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    local.push(signed(0x04034b50), described, named, packed)
    directory.push(signed(0x02014b50), Buffer.from([20, 0]), described, place, named)
    at += 30 + named.length + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return new Uint8Array(Buffer.concat([...local, listed, signed(0x06054b50), end]))
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(signature)
  return bytes
}
