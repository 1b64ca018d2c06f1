; Installer for Windows, made by Inno Setup 6: iscc /DVersion=0.1.0 packaging\windows\sonolens.iss
#ifndef Version
  #define Version "0.0.0"
#endif
#define Root AddBackslash(SourcePath) + "..\.."

[Setup]
AppId={{6E0C5B7C-0E2B-4C0A-9E0F-5B1C9E9A7D51}
AppName=Sonolens
AppVersion={#Version}
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Sonolens
DefaultGroupName=Sonolens
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
Compression=lzma2/max
SolidCompression=yes
OutputDir={#Root}\dist
OutputBaseFilename=sonolens-{#Version}-setup
SetupIconFile={#Root}\build\sonolens\icons\sonolens.ico
UninstallDisplayIcon={app}\sonolens-window.exe
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktop"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\sonolens\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Sonolens"; Filename: "{app}\sonolens-window.exe"
Name: "{autodesktop}\Sonolens"; Filename: "{app}\sonolens-window.exe"; Tasks: desktop

[Registry]
Root: HKA; Subkey: "Software\Classes\.sonolens"; ValueType: string; ValueData: "Sonolens.Bundle"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Sonolens.Bundle"; ValueType: string; ValueData: "Sonolens bundle"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Sonolens.Bundle\DefaultIcon"; ValueType: string; ValueData: "{app}\sonolens-window.exe,0"
Root: HKA; Subkey: "Software\Classes\Sonolens.Bundle\shell\open\command"; ValueType: string; ValueData: """{app}\sonolens-window.exe"" ""%1"""

[Run]
Filename: "{app}\sonolens-window.exe"; Description: "{cm:LaunchProgram,Sonolens}"; Flags: nowait postinstall skipifsilent
