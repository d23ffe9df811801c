/** An arrow that turns back. */
export function BackIcon() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M7 4 3.5 7.500 7 11M4 7.500h8a4.500 4.500 0 0 1 0 9H8" />
    </svg>
  );
}
