/** The mark of Vangnet: a net that holds. */
export function BrandMark() {
  return (
    <span className="vn-brand__mark">
      <svg
        viewBox="0 0 24 24"
        aria-hidden="true"
        focusable="false"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
      >
        <path d="M3 6c2.5 9.5 15.5 9.5 18 0M6.2 11.4 12 20l5.8-8.6M9 13l5.5 3M15 13l-5.5 3" />
        <circle cx="12" cy="6" r="2.2" fill="currentColor" stroke="none" />
      </svg>
    </span>
  )
}
