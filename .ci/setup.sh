# shellcheck shell=bash
# Sourced by what stands beside it: `set_up app`, `set_up test` or `set_up bundle` makes the machine and `.venv` ready; when they are, it costs some milliseconds.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
venv=$root/.venv

# A probe – a shared library, a command, a path pattern or `a-font` – and the Debian package that has it. A newer release's package may be
# named differently (libglib2.0-0t64): it provides the old name, and the probe stays the same.
needs_of_app='
libglib-2.0.so.0        libglib2.0-0
libgthread-2.0.so.0     libglib2.0-0
libzstd.so.1            libzstd1
libdbus-1.so.3          libdbus-1-3
libEGL.so.1             libegl1
libGL.so.1              libgl1
libfontconfig.so.1      libfontconfig1
libfreetype.so.6        libfreetype6
libX11.so.6             libx11-6
libX11-xcb.so.1         libx11-xcb1
libxkbcommon.so.0       libxkbcommon0
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libxcb.so.1             libxcb1
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-image.so.0       libxcb-image0
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-randr.so.0       libxcb-randr0
libxcb-render.so.0      libxcb-render0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0       libxcb-shape0
libxcb-shm.so.0         libxcb-shm0
libxcb-sync.so.1        libxcb-sync1
libxcb-util.so.1        libxcb-util1
libxcb-xfixes.so.0      libxcb-xfixes0
libxcb-xkb.so.1         libxcb-xkb1
a-font                  fonts-dejavu-core
'
needs_of_test=$needs_of_app'
git git
pdftotext poppler-utils
desktop-file-validate desktop-file-utils
appstreamcli appstream
update-mime-database shared-mime-info
xdg-mime xdg-utils
gio libglib2.0-bin
fish fish
zsh zsh
/usr/share/unicode/NormalizationTest.txt* unicode-data
/usr/share/gocode/src/github.com/BurntSushi/toml/internal/toml-test/tests golang-github-burntsushi-toml-dev
Xvfb xvfb
openbox openbox
xdotool xdotool
dbus-daemon dbus
/usr/share/dbus-1/services/org.a11y.Bus.service at-spi2-core
/usr/lib/python3/dist-packages/gi/__init__.py python3-gi
/usr/lib/*/girepository-1.0/Atspi-2.0.typelib gir1.2-atspi-2.0
'
needs_of_bundle=$needs_of_app'
objdump binutils
zstd zstd
'

say() { printf 'briefing: %s\n' "$*" >&2; }

die() {
  say "$@"
  exit 1
}

# Runs a command up to three times, since a download may fail; shows what it printed only if it never succeeds.
again() {
  local try output
  for try in 1 2 3; do
    output=$("$@" 2>&1 </dev/null) && return
    [ "$try" = 3 ] || sleep $((try * 4))
  done
  printf '%s\n' "$output" >&2
  return 1
}

each_once() { printf '%s\n' "$@" | sort -u | xargs; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif [ -t 2 ]; then sudo "$@"; else sudo -n "$@"; fi
}

apt_install() {
  command -v apt-get >/dev/null || return 1
  [ "$(id -u)" = 0 ] || command -v sudo >/dev/null || return 1
  say "installing by apt: $(each_once "$@")"
  as_root true || return 1
  again as_root apt-get update -qq || true # one broken source of several does no harm
  again as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq --yes --no-install-recommends -o DPkg::Lock::Timeout=300 "$@"
}

present() {
  case $1 in
    *.so.*) [[ $loadable == *$'\t'"$1 "* ]] ;;
    a-font) [ -n "$(find /usr/share/fonts /usr/local/share/fonts ~/.local/share/fonts ~/.fonts -name '*.[ot]t[cf]' -print -quit 2>/dev/null)" ] ;;
    /*) compgen -G "$1" >/dev/null ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

# What a virtual environment is bound to, and what an installation into it came from.
venv_identity() { echo "$root" && [ -x "$venv/bin/python" ] && readlink -f "$venv/bin/python"; }
packages_identity() { cat "$root/.ci/$1" "$root/pyproject.toml" "$root"/.ci/*.py "$root"/resources/languages/*.* "$root"/resources/briefs/*.* | cksum; }

unchanged() { [ "$("$1" "${@:3}" 2>/dev/null)" = "$(cat "$2" 2>/dev/null)" ]; }

venv_is_sound() { unchanged venv_identity "$venv/.identity"; }

# Sets `python` to one from 3.11 on.
find_python() {
  for python in python3 python3.{11..14}; do
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && return
  done
  return 1
}

has_venv_module() { "$python" -c 'import ensurepip, venv' 2>/dev/null; }

# The library of the system's Python, and the package that has it: a bundle takes it along.
shared_python() {
  find_python && [[ $(command -v "$python") = /usr/bin/* ]] || return 0
  "$python" -c 'import sysconfig as s; print(s.get_config_var("INSTSONAME"), "libpython" + s.get_config_var("LDVERSION"))'
}

# Sets `lacking` and `packages` to what the table in $1 and a new .venv ask for and this machine has not.
look() {
  local probe package loadable
  lacking=() packages=()
  if loadable=$(ldconfig -p 2>/dev/null); then # elsewhere than on Linux Qt's wheels bring all they need
    while read -r probe package; do
      [ -z "$probe" ] || present "$probe" || { lacking+=("$probe") && packages+=("$package"); }
    done <<<"$1"
  fi
  if venv_is_sound; then
    return
  elif ! find_python; then
    lacking+=("Python from 3.11 on") && packages+=(python3 python3-venv)
  elif ! has_venv_module; then
    lacking+=("its modules venv and ensurepip") && packages+=("$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')")
  fi
}

install_system_packages() {
  local lacking packages
  look "$1"
  [ ${#lacking[@]} -gt 0 ] || return 0
  apt_install "${packages[@]}" && look "$1"
  if [ ${#lacking[@]} = 0 ]; then
    return
  elif command -v apt-get >/dev/null; then
    say "missing, going on without; root installs it by: apt-get install $(each_once "${packages[@]}")"
  else
    say "missing, going on without: ${lacking[*]}"
  fi
}

pip_install() { again "$venv/bin/python" -m pip install --quiet --disable-pip-version-check "$@"; }

# Installs what lock $1 says; nothing where that or one of the larger locks named after it is installed.
install_python_packages() {
  local lock
  if ! venv_is_sound; then
    { find_python && has_venv_module; } || die "needs Python 3.11 or newer with its modules venv and ensurepip"
    "$python" -m venv --clear "$venv" || die "could not make .venv"
    venv_identity >"$venv/.identity"
  fi
  for lock in "$@"; do
    ! unchanged packages_identity "$venv/.$lock" "$lock" || return 0
  done
  say "installing the locked Python packages into ${venv#"$root/"}"
  # --no-deps: the lock is whole, and old releases of pip look past it for a requirement with an extra
  pip_install --require-hashes --no-deps --requirement "$root/.ci/$1" || die "could not install the Python packages"
  pip_install --no-index --no-deps --no-build-isolation --editable "$root" || die "could not install the program"
  packages_identity "$1" >"$venv/.$1"
}

set_up() {
  local PATH=$PATH:/usr/sbin:/sbin # a user's PATH may lack the folder of ldconfig
  case $1 in
    app)
      install_system_packages "$needs_of_app"
      install_python_packages requirements.txt requirements-dev.txt
      ;;
    test)
      install_system_packages "$needs_of_test"
      install_python_packages requirements-dev.txt
      ;;
    bundle)
      install_system_packages "$needs_of_bundle$(shared_python)"
      install_python_packages requirements-bundle.txt
      ;;
  esac
}

# Without any locale set Qt warns that it is not UTF-8.
[ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || export LC_CTYPE=C.UTF-8
