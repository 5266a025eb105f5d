# For `.ci/run`: Electron's runtime and a display for its window. What cannot be had here is told; the tests then say what they skip.

say() { printf '%s\n' "$*" >&2; }

# Names the runtime that the tests take. A script provides it where Electron's own download is blocked: `SCRIPT install` brings the system's
# libraries and Xvfb (as root), `SCRIPT fetch CACHE` the runtime, and prints its folder. A script that is asked for by name must succeed; the
# one that merely lies there need not.
provide_electron() {
  [ -z "${ELECTRON_OVERRIDE_DIST_PATH:-}" ] || return 0
  local provider=${CROSSROADS_ELECTRON_PROVIDER:-../shared/electron/real-electron.sh}
  if [ ! -f "$provider" ]; then
    [ -z "${CROSSROADS_ELECTRON_PROVIDER:-}" ] && return 0
    say "CROSSROADS_ELECTRON_PROVIDER names no file: $provider"
    return 1
  fi
  local cache=${XDG_CACHE_HOME:-${HOME:-/var/tmp}/.cache}/crossroads-electron
  local folder
  if runtime_from "$provider" "$cache"; then
    export ELECTRON_OVERRIDE_DIST_PATH=$folder
    return 0
  fi
  say "No runtime of Electron came from $provider."
  [ -z "${CROSSROADS_ELECTRON_PROVIDER:-}" ]
}

# Sets `folder`.
runtime_from() {
  if [ "$(id -u)" = 0 ]; then "$1" install || return; else "$1" check || return; fi
  folder=$("$1" fetch "$2") && [ -x "$folder/electron" ]
}

# Starts an X server without a screen where there is no display. It ends with the script.
provide_display() {
  [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || return 0
  command -v Xvfb >/dev/null || return 0
  local number
  # -noreset: by default it starts over when its last window closes, and the next one may find no display. -ac: other users of this machine
  # may open windows too, since one test starts the app as an ordinary user.
  coproc xvfb { exec Xvfb -displayfd 3 -screen 0 1600x1200x24 -noreset -nolisten tcp -ac 3>&1 >/dev/null 2>&1; }
  at_end+=('kill "$xvfb_PID" 2>/dev/null')
  if read -r -t 60 number <&"${xvfb[0]}"; then export DISPLAY=:$number; else say 'Xvfb did not start.'; fi
}
