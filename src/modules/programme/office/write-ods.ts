import { type Reckoned, xmlText } from './sheet.ts'
import { writeZip } from './write-zip.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const KIND = 'application/vnd.oasis.opendocument.spreadsheet'
const SPACES = ['office', 'table', 'text', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const FO = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
const MANIFEST = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'
/** Millimetres a character takes. */
const CHARACTER = 2

/** An OpenDocument spreadsheet with one sheet of texts and numbers. */
export function writeOds(sheet: Reckoned): Uint8Array {
  return writeZip([
    { name: 'mimetype', text: KIND, stored: true },
    {
      name: 'META-INF/manifest.xml',
      text: `${HEAD}<manifest:manifest xmlns:manifest="${MANIFEST}" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${KIND}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`,
    },
    { name: 'content.xml', text: content(sheet) },
  ])
}

function content({ name, head, rows, widths }: Reckoned): string {
  const styles = [
    ...widths.map(
      (width, at) =>
        `<style:style style:name="co${at}" style:family="table-column"><style:table-column-properties style:column-width="${width * CHARACTER}mm"/></style:style>`,
    ),
    '<style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>',
    '<style:style style:name="text" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>',
  ]
  const columns = widths.map((_, at) => `<table:table-column table:style-name="co${at}"/>`)
  const header = `<table:table-header-rows>${row(head, 'head')}</table:table-header-rows>`
  const body = rows.map((cells) => row(cells, 'text')).join('')
  return `${HEAD}<office:document-content ${SPACES} ${FO} office:version="1.3"><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${xmlText(name)}">${columns.join('')}${header}${body}</table:table></office:spreadsheet></office:body></office:document-content>`
}

function row(cells: readonly (string | number)[], style: string): string {
  const said = cells.map((text) => {
    if (typeof text === 'number')
      return `<table:table-cell table:style-name="${style}" office:value-type="float" office:value="${text}"><text:p>${text}</text:p></table:table-cell>`
    if (text === '') return '<table:table-cell/>'
    const paragraphs = text.split('\n').map((line) => `<text:p>${xmlText(line)}</text:p>`)
    return `<table:table-cell table:style-name="${style}" office:value-type="string">${paragraphs.join('')}</table:table-cell>`
  })
  return `<table:table-row>${said.join('')}</table:table-row>`
}
